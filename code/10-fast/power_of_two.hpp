#pragma once

#include <bit>
#include <cstdint>

namespace branchless {

/// Raises 2 to a whole number, by writing it into the bits of the exponent.
///
/// @param n  from -126 to 127, in the last nine bits
/// @return   2 to the n
inline float power_of_two(std::uint32_t n)
{
    constexpr auto one = std::bit_cast<std::uint32_t>(1.0f);
    return std::bit_cast<float>((n << 23) + one);
}

} // namespace branchless
