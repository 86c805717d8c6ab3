#include "hard_tanh.hpp"

#include "catch.hpp"

#include <cmath>
#include <limits>

TEMPLATE_TEST_CASE("Between its kinks it is its input", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType x = GENERATE(TestType(-0.75), -limits::min(), TestType(0),
        limits::denorm_min(), TestType(0.5));
    INFO("x = " << x);
    CHECK(mine::hard_tanh(x) == x);
}

TEMPLATE_TEST_CASE("It has a floor at -1 and a ceiling at 1", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType x = GENERATE(
        TestType(1), TestType(1.5), limits::max(), limits::infinity());
    INFO("x = " << x);
    CHECK(mine::hard_tanh(x) == 1);
    CHECK(mine::hard_tanh(-x) == -1);
}

TEMPLATE_TEST_CASE("To NaN it answers NaN", "", float, double)
{
    const TestType x = std::numeric_limits<TestType>::quiet_NaN();
    INFO("x = " << x);
    CHECK(std::isnan(mine::hard_tanh(x)));
}

TEMPLATE_TEST_CASE(
    "Its slope is 1 between the kinks and 0 outside", "", float, double)
{
    const TestType inside
        = GENERATE(TestType(-0.75), TestType(0), TestType(0.5));
    const TestType outside = GENERATE(TestType(-20), TestType(1.5),
        std::numeric_limits<TestType>::infinity());
    CAPTURE(inside, outside);
    CHECK(mine::hard_tanh_slope(inside) == 1);
    CHECK(mine::hard_tanh_slope(outside) == 0);
}

TEMPLATE_TEST_CASE(
    "At each kink its slope is that of the outer piece", "", float, double)
{
    const TestType x = GENERATE(TestType(-1), TestType(1));
    INFO("x = " << x);
    CHECK(mine::hard_tanh_slope(x) == 0);
}

TEMPLATE_TEST_CASE("Its slope at NaN is NaN", "", float, double)
{
    const TestType x = std::numeric_limits<TestType>::quiet_NaN();
    INFO("x = " << x);
    CHECK(std::isnan(mine::hard_tanh_slope(x)));
}
