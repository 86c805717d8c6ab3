#include "gelu.hpp"

#include "04-relu/gelu.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <cmath>
#include <limits>

TEMPLATE_TEST_CASE("Near zero it is GELU", "", float, double)
{
    const double close = 64 * std::numeric_limits<TestType>::epsilon();
    const TestType x = GENERATE(TestType(-1), TestType(-0.125), TestType(0),
        TestType(0.5), TestType(3), TestType(20));
    INFO("x = " << x);
    CHECK(double(mine::gelu(x))
        == exercise::about{activation::gelu(double(x)), close});
}

TEST_CASE("Far to the left it keeps its digits in float")
{
    const float x = GENERATE(-4.0F, -5.5F, -7.0F, -10.0F, -13.0F);
    INFO("x = " << x);
    CHECK(double(mine::gelu(x))
        == exercise::about{activation::gelu(double(x)), 1e-4});
}

TEST_CASE("Far to the left it keeps its digits in double")
{
    const double x = GENERATE(-6.0, -8.0, -13.0, -25.0, -37.0);
    INFO("x = " << x);
    CHECK(mine::gelu(x) == exercise::about{activation::gelu(x), 1e-11});
}

TEMPLATE_TEST_CASE("To minus infinity it answers 0", "", float, double)
{
    const TestType x = -std::numeric_limits<TestType>::infinity();
    INFO("x = " << x);
    CHECK(mine::gelu(x) == 0);
}

TEMPLATE_TEST_CASE(
    "To infinity it answers infinity, and NaN to NaN", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    CHECK(mine::gelu(limits::infinity()) == limits::infinity());
    CHECK(std::isnan(mine::gelu(limits::quiet_NaN())));
}
