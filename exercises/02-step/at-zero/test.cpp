#include "step.hpp"

#include "catch.hpp"

#include <limits>

TEMPLATE_TEST_CASE("It answers 1 to every positive input", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType x = GENERATE(limits::denorm_min(), TestType(0.5),
        TestType(3), limits::max(), limits::infinity());
    INFO("x = " << x);
    CHECK(mine::step(x) == 1);
}

TEMPLATE_TEST_CASE("It answers 0 to every negative input", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType x = GENERATE(-limits::denorm_min(), TestType(-0.5),
        TestType(-3), limits::lowest(), -limits::infinity());
    INFO("x = " << x);
    CHECK(mine::step(x) == 0);
}

TEMPLATE_TEST_CASE("It answers 1 to zero", "", float, double)
{
    const TestType x = GENERATE(TestType(0), TestType(-0.0));
    INFO("x = " << x);
    CHECK(mine::step(x) == 1);
}

TEMPLATE_TEST_CASE("It answers 0 to NaN", "", float, double)
{
    const TestType x = std::numeric_limits<TestType>::quiet_NaN();
    INFO("x = " << x);
    CHECK(mine::step(x) == 0);
}
