#include "slope.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <cmath>
#include <limits>

TEMPLATE_TEST_CASE(
    "Near zero it is the slope of the sigmoid", "", float, double)
{
    const double close = 16 * std::numeric_limits<TestType>::epsilon();
    const TestType x = GENERATE(TestType(-2), TestType(0), TestType(0.5));
    const double e = std::exp(-double(x));
    INFO("x = " << x);
    CHECK(double(mine::sigmoid_slope(x))
        == exercise::about{e / (1 + e) / (1 + e), close});
}

TEST_CASE("Far to the right it keeps its digits")
{
    const double x = GENERATE(20.0, 37.0, 100.0, 700.0);
    INFO("x = " << x);
    CHECK(mine::sigmoid_slope(x) == exercise::about{std::exp(-x), 1e-8});
}

TEST_CASE("Far to the left it keeps its digits")
{
    const double x = GENERATE(-20.0, -37.0, -100.0, -700.0);
    INFO("x = " << x);
    CHECK(mine::sigmoid_slope(x) == exercise::about{std::exp(x), 1e-8});
}

TEMPLATE_TEST_CASE(
    "At both infinities it is 0, and NaN at NaN", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    CHECK(mine::sigmoid_slope(limits::infinity()) == 0);
    CHECK(mine::sigmoid_slope(-limits::infinity()) == 0);
    CHECK(std::isnan(mine::sigmoid_slope(limits::quiet_NaN())));
}
