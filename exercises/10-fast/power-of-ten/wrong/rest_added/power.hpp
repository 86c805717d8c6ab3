#pragma once

#include "10-fast/small_expm1.hpp"

#include <bit>
#include <cstdint>

namespace mine {

/// Raises 10 to a number that is not above 0.
///
/// @param x  from -37 to 0, or NaN
/// @return   10^x
inline float power_of_ten(float x)
{
    // Both parts of the logarithm of 2, to the base of ten.
    constexpr float first = 0x1.344p-2f;
    constexpr float rest = 4.60503898e-6f;
    constexpr float per_c = 3.32192809f;
    constexpr float ln10 = 2.30258509f;
    constexpr float shift = 0x1.8p23f + 127;
    const float quotient = x * per_c;
    const float shifted = quotient + shift;
    const auto bits = std::bit_cast<std::uint32_t>(shifted);
    const auto power = std::bit_cast<float>(bits << 23);
    const float n = shifted - shift;
    const float taken = n * first;
    const float near = x - taken;
    const float r = near + n * rest;
    return power * (1 + branchless::small_expm1(r * ln10));
}

} // namespace mine
