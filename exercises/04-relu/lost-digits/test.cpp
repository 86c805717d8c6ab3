#include "answer.hpp"

#include "04-relu/elu.hpp"
#include "04-relu/naive_elu.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <cmath>
#include <string>

namespace {

using column = std::vector<double>;

/// Returns the relative error of an answer.
double error(double answer, double exact)
{
    return std::abs(answer - exact) / std::abs(exact);
}

/// Compares the errors of one column with those of a function.
template <typename Function>
void compare(const char* name, Function function)
{
    const column distance = exercise::column("lost.txt", "distance");
    const column got = exercise::column("lost.txt", name);
    for (std::size_t row = 0; row < distance.size(); ++row) {
        const float x = -float(distance[row]);
        const double exact = std::expm1(double(x));
        INFO("x = " << x);
        CHECK(got[row] == exercise::about{error(function(x), exact), 1e-2});
    }
}

} // namespace

TEST_CASE("The table has 28 rows, four for each power of ten")
{
    const column distance = exercise::column("lost.txt", "distance");
    REQUIRE(distance.size() == 28);
    for (std::size_t row = 0; row < distance.size(); ++row) {
        CAPTURE(row);
        const double right = std::pow(10, -double(row + 1) / 4);
        CHECK(distance[row] == exercise::about{right, 1e-5});
    }
}

TEST_CASE("The table has the relative errors of the plain form")
{
    compare("plain", activation::naive_elu<float>);
}

TEST_CASE("The table has the relative errors of the form with expm1")
{
    compare("expm1", [](float x) { return activation::elu(x); });
}

TEST_CASE("The figure draws two curves, plain and expm1")
{
    const auto curves = exercise::curves("lost");
    REQUIRE(curves.size() == 2);
    CHECK(curves[0].title == "plain");
    CHECK(curves[1].title == "expm1");
}

TEST_CASE("The curves are those of the table")
{
    const auto curves = exercise::curves("lost");
    const column distance = exercise::column("lost.txt", "distance");
    CHECK(curves.size() == 2);
    for (const auto& [title, xs, ys] : curves) {
        CAPTURE(title);
        const column y = exercise::column("lost.txt", title);
        REQUIRE(xs.size() == distance.size());
        for (std::size_t row = 0; row < distance.size(); ++row) {
            CAPTURE(distance[row]);
            CHECK(xs[row] == exercise::about{distance[row], 1e-3});
            CHECK(ys[row] == exercise::about{y[row], 1e-3});
        }
    }
}

TEST_CASE("Both axes are in powers of ten")
{
    CHECK(exercise::logarithmic("lost.gp", 'x'));
    CHECK(exercise::logarithmic("lost.gp", 'y'));
}

TEST_CASE("The answer is what the figure shows")
{
    const auto digits = [](float x) {
        return -std::log10(
            error(double(activation::naive_elu(x)), std::expm1(double(x))));
    };
    const double lost = (digits(-0.1F) - digits(-1e-6F)) / 5;
    CHECK(mine::digits_lost() == std::lround(lost));
}
