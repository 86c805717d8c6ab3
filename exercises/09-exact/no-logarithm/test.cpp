#include "log_of_no.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <cmath>
#include <limits>

TEMPLATE_TEST_CASE("Half yes is half no", "", float, double)
{
    const double close = 4 * std::numeric_limits<TestType>::epsilon();
    const double q = double(TestType(-0.693147180559945309L));
    INFO("q = " << q);
    CHECK(double(mine::log_of_no(TestType(q)))
        == exercise::about{std::log(-std::expm1(q)), close});
}

TEMPLATE_TEST_CASE(
    "A small share of yes leaves a no close to 1", "", float, double)
{
    // To the left, ln(1 - t) is almost -t.
    const double close = 4 * std::numeric_limits<TestType>::epsilon();
    const TestType q = GENERATE(TestType(-40), TestType(-60), TestType(-85));
    INFO("q = " << q);
    CHECK(double(mine::log_of_no(q))
        == exercise::about{-std::exp(double(q)), close});
}

TEMPLATE_TEST_CASE(
    "A yes that is almost certain leaves a small no", "", float, double)
{
    // Near zero, 1 - e^q is almost -q (1 + q / 2).
    const double close = 8 * std::numeric_limits<TestType>::epsilon();
    const TestType q
        = GENERATE(TestType(-1e-12), TestType(-1e-20), TestType(-1e-30));
    INFO("q = " << q);
    CHECK(double(mine::log_of_no(q))
        == exercise::about{std::log(-double(q)) + double(q) / 2, close});
}

TEST_CASE("In between it is the logarithm of 1 - e^q")
{
    const double q = GENERATE(-5.0, -2.0, -1.0, -0.5, -0.25, -0.0625);
    INFO("q = " << q);
    CHECK(mine::log_of_no(q)
        == exercise::about{std::log(1 - std::exp(q)), 1e-13});
}

TEMPLATE_TEST_CASE(
    "No yes at all is a sure no, and a sure yes leaves none", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    CHECK(mine::log_of_no(-limits::infinity()) == 0);
    CHECK(mine::log_of_no(TestType(0)) == -limits::infinity());
    CHECK(std::isnan(mine::log_of_no(limits::quiet_NaN())));
}
