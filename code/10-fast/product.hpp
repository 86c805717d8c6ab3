#pragma once

#include "../04-relu/twofold.hpp"

#include <bit>
#include <cmath>
#include <cstdint>

namespace branchless {

/// Keeps the first twelve binary digits of a number.
///
/// The product of two such numbers fits into a float.
///
/// @param x  any number
/// @return   x, its last twelve digits cleared
inline float first_half(float x)
{
    return std::bit_cast<float>(std::bit_cast<std::uint32_t>(x) & 0xfffff000u);
}

/// Multiplies two numbers and keeps the rest, as twofold::product does.
///
/// Without a fused operation each factor is cut in two. The products of the
/// parts are exact, and what the rounded product has of them is subtracted.
///
/// @param x  a number whose square does not overflow
/// @param y  another
/// @return   the product, exactly, unless the rest is too small for the type
inline twofold::number<float> product(float x, float y)
{
    const float value = x * y;
#ifdef FP_FAST_FMAF
    return {value, std::fma(x, y, -value)};
#else
    const float x_first = first_half(x);
    const float y_first = first_half(y);
    const float x_last = x - x_first;
    const float y_last = y - y_first;
    const float middle
        = (x_first * y_first - value) + x_first * y_last + x_last * y_first;
    return {value, middle + x_last * y_last};
#endif
}

} // namespace branchless
