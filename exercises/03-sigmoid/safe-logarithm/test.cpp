#include "log_sigmoid.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <cmath>
#include <limits>

TEMPLATE_TEST_CASE("At zero it is minus the logarithm of 2", "", float, double)
{
    const double close = 4 * std::numeric_limits<TestType>::epsilon();
    CHECK(double(mine::log_sigmoid(TestType(0)))
        == exercise::about{-std::log(2.0), close});
}

TEMPLATE_TEST_CASE("Far to the left it is close to x", "", float, double)
{
    const double close = 4 * std::numeric_limits<TestType>::epsilon();
    const TestType x = GENERATE(TestType(-50), TestType(-200), TestType(-1e6));
    INFO("x = " << x);
    CHECK(double(mine::log_sigmoid(x)) == exercise::about{double(x), close});
}

TEST_CASE("Far to the right it keeps its digits")
{
    const double x = GENERATE(30.0, 37.0, 100.0, 700.0);
    INFO("x = " << x);
    CHECK(mine::log_sigmoid(x) == exercise::about{-std::exp(-x), 1e-12});
}

TEST_CASE("Near zero it is the logarithm of the sigmoid")
{
    const double x = GENERATE(-5.0, -1.0, -0.25, 0.5, 2.0);
    INFO("x = " << x);
    CHECK(mine::log_sigmoid(x)
        == exercise::about{-std::log(1 + std::exp(-x)), 1e-13});
}

TEMPLATE_TEST_CASE("It answers minus infinity, 0 and NaN to minus infinity, "
                   "infinity and NaN",
    "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    CHECK(mine::log_sigmoid(-limits::infinity()) == -limits::infinity());
    CHECK(mine::log_sigmoid(limits::infinity()) == 0);
    CHECK(std::isnan(mine::log_sigmoid(limits::quiet_NaN())));
}
