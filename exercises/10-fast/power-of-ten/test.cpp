#include "power.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <cmath>
#include <limits>

namespace {

/// Compares powers of ten, from one exponent to another, in a thousand steps.
void compare(float from, float to)
{
    const double close = 2 * double(std::numeric_limits<float>::epsilon());
    for (int step = 0; step <= 1000; ++step) {
        const float x = from + (to - from) * float(step) / 1000;
        CAPTURE(x);
        REQUIRE(double(mine::power_of_ten(x))
            == exercise::about{std::pow(10, double(x)), close});
    }
}

} // namespace

TEST_CASE("Near zero 10^x keeps its digits")
{
    compare(-0.15F, 0);
}

TEST_CASE("Far to the left 10^x keeps its digits")
{
    compare(-37, -1);
}

TEST_CASE("10^0 is exactly 1")
{
    CHECK(mine::power_of_ten(0) == 1);
}

TEST_CASE("10^x of NaN is NaN")
{
    CHECK(std::isnan(
        mine::power_of_ten(std::numeric_limits<float>::quiet_NaN())));
}
