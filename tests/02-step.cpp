#include "02-step/step.hpp"

#include "catch.hpp"

#include <limits>

TEMPLATE_TEST_CASE(
    "The step answers 1 to positive inputs only", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    CHECK(activation::step(limits::denorm_min()) == 1);
    CHECK(activation::step(limits::infinity()) == 1);
    CHECK(activation::step(TestType(0)) == 0);
    CHECK(activation::step(-limits::denorm_min()) == 0);
    CHECK(activation::step(-limits::infinity()) == 0);
}

TEMPLATE_TEST_CASE(
    "The step compares, so it answers 0 to NaN", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    CHECK(activation::step(limits::quiet_NaN()) == 0);
}
