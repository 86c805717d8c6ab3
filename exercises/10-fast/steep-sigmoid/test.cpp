#include "steep.hpp"

#include "03-sigmoid/sigmoid.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <cmath>
#include <cstddef>
#include <limits>
#include <stdexcept>
#include <vector>

namespace {

using limits = std::numeric_limits<float>;
using numbers = std::vector<float>;

/// Computes the answers, into an array of their own.
numbers of(const numbers& x, float beta)
{
    numbers y(x.size(), 7);
    mine::sigmoid(x, y, beta);
    return y;
}

/// Inputs with products from -110 to 30, or from 30 to -110.
numbers inputs(float beta)
{
    numbers x;
    for (int step = 0; step <= 1000; ++step)
        x.push_back((-110 + 0.14F * float(step)) / beta);
    return x;
}

/// Compares answers with those of the plain sigmoid, in double.
void compare(const numbers& x, const numbers& y, float beta)
{
    const double close = 3 * double(limits::epsilon());
    const auto least = double(limits::denorm_min());
    for (std::size_t i = 0; i < x.size(); ++i) {
        INFO("x = " << x[i] << ", beta = " << beta);
        const double right = activation::sigmoid(double(beta) * double(x[i]));
        REQUIRE(double(y[i]) == exercise::about{right, close, least});
    }
}

} // namespace

TEST_CASE("It keeps the digits of the sigmoid of beta times x")
{
    const float beta = GENERATE(1.0F, 0.1F, 1.702F, 20.3F);
    compare(inputs(beta), of(inputs(beta), beta), beta);
}

TEST_CASE("A negative beta turns the sigmoid round")
{
    const float beta = GENERATE(-1.0F, -3.7F);
    compare(inputs(beta), of(inputs(beta), beta), beta);
}

TEST_CASE("Far out, and at infinity, it answers 0 and 1")
{
    const float beta = GENERATE(1.0F, 0.01F, 20.3F, -3.7F);
    const numbers far{2e4F, 1e30F, limits::max(), limits::infinity()};
    for (const float x : far) {
        INFO("x = " << x << ", beta = " << beta);
        const numbers answers = of({-x, x}, beta);
        CHECK(answers[0] == (beta > 0 ? 0 : 1));
        CHECK(answers[1] == (beta > 0 ? 1 : 0));
    }
}

TEST_CASE("NaN stays NaN")
{
    const float beta = GENERATE(1.0F, 20.3F, -3.7F);
    const numbers answers = of({0, limits::quiet_NaN(), 0}, beta);
    CHECK(double(answers[0]) == 0.5);
    CHECK(std::isnan(answers[1]));
    CHECK(double(answers[2]) == 0.5);
}

TEST_CASE("x and y may be the same array")
{
    const numbers x = inputs(1.702F);
    numbers y = x;
    mine::sigmoid(y, y, 1.702F);
    compare(x, y, 1.702F);
}

TEST_CASE("It refuses arrays of different lengths")
{
    const numbers x(20, 0.5F);
    numbers more(21), fewer(19);
    REQUIRE_THROWS_AS(mine::sigmoid(x, more, 2), std::invalid_argument);
    CHECK_THROWS_AS(mine::sigmoid(x, fewer, 2), std::invalid_argument);
}

TEST_CASE("Of no numbers it makes no answers")
{
    CHECK(of({}, 2).empty());
}
