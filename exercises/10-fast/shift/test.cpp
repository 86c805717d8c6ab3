#include "answers.hpp"

#include "catch.hpp"

#include <bit>
#include <cstdint>

namespace {

constexpr float shift = 0x1.8p23F;

/// Rounds to float, whatever the processor computes in.
float rounded(float number)
{
    const volatile float kept = number;
    return kept;
}

/// Adds a number and subtracts it again.
double left(float x, float added)
{
    return double(rounded(rounded(x + added) - added));
}

} // namespace

TEST_CASE("What is left of 2.75")
{
    CHECK(mine::nearest() == left(2.75F, shift));
}

TEST_CASE("What is left of 2.5")
{
    CHECK(mine::middle() == left(2.5F, shift));
}

TEST_CASE("What is left of -3.5")
{
    CHECK(mine::negative_middle() == left(-3.5F, shift));
}

TEST_CASE("What half the number leaves of 2.625")
{
    CHECK(mine::half_the_number() == left(2.625F, shift / 2));
}

TEST_CASE("What 2^23 alone leaves of -2.5")
{
    CHECK(mine::without_the_half() == left(-2.5F, 0x1p23F));
}

TEST_CASE("The power of two in the last bits")
{
    const float shifted = rounded(-3.25F + (shift + 127));
    const auto bits = std::bit_cast<std::uint32_t>(shifted);
    CHECK(mine::power() == double(std::bit_cast<float>(bits << 23)));
}
