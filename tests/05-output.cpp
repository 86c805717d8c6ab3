#include "05-output/identity.hpp"
#include "05-output/identity_slope.hpp"

#include "catch.hpp"

#include <cmath>
#include <limits>

TEMPLATE_TEST_CASE("The identity gives its input back", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType x = GENERATE_COPY(TestType(-2.5), TestType(0),
        limits::denorm_min(), limits::max(), limits::infinity());
    CHECK(activation::identity(x) == x);
    CHECK(std::isnan(activation::identity(limits::quiet_NaN())));
}

TEMPLATE_TEST_CASE(
    "The identity is everywhere as steep as its input", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType x = GENERATE_COPY(TestType(-2.5), TestType(0),
        limits::denorm_min(), limits::max(), limits::infinity());
    CHECK(activation::identity_slope(x) == 1);
    CHECK(activation::identity_slope(-x) == 1);
    CHECK(std::isnan(activation::identity_slope(limits::quiet_NaN())));
}
