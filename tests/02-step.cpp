#include "02-step/step.hpp"

#include "catch.hpp"

#include <limits>

TEMPLATE_TEST_CASE(
    "The step answers 1 to positive inputs only", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType size = GENERATE_COPY(limits::denorm_min(), limits::min(),
        TestType(1), limits::max(), limits::infinity());
    CAPTURE(size);
    CHECK(activation::step(size) == 1);
    CHECK(activation::step(-size) == 0);
    CHECK(activation::step(0 * limits::min()) == 0);
}

TEMPLATE_TEST_CASE(
    "The step compares, so it answers 0 to NaN", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    CHECK(activation::step(limits::quiet_NaN()) == 0);
}
