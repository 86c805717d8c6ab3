#include "answers.hpp"

#include "catch.hpp"

#include <limits>

namespace {

/// Rounds to float, whatever the processor computes in.
float rounded(float number)
{
    const volatile float kept = number;
    return kept;
}

constexpr float large = 0x1p24F;

/// Returns how far a whole number is above the large one.
int above(float number)
{
    return int(number) - int(large);
}

} // namespace

TEST_CASE("2^24 + 1")
{
    CHECK(mine::counted() == above(rounded(large + 1)));
}

TEST_CASE("(2^24 + 1) + 1")
{
    CHECK(mine::one_by_one() == above(rounded(rounded(large + 1) + 1)));
}

TEST_CASE("2^24 + (1 + 1)")
{
    CHECK(mine::together() == above(rounded(large + rounded(1 + 1))));
}

TEST_CASE("(100000000 + 3) - 100000000")
{
    CHECK(mine::covered() == int(rounded(rounded(1e8F + 3) - 1e8F)));
}

TEST_CASE("0 and minus 0")
{
    const float zero = rounded(0);
    CHECK(mine::zeros() == int(zero == -zero));
}

TEST_CASE("NaN and NaN")
{
    const float nan = rounded(std::numeric_limits<float>::quiet_NaN());
    CHECK(mine::spoilt() == int(nan == nan));
}
