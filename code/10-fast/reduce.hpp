#pragma once

#include "multiply_add.hpp"

#include <bit>
#include <cstdint>

namespace branchless {

/// What is left to do for e^x: 2^n e^r.
struct reduced {
    float power;     ///< 2^n, times 2^lift
    float remainder; ///< r, from -ln(2)/2 to ln(2)/2
};

/// The first digits of ln 2, so few that a whole number times them is exact.
inline constexpr float ln2_first = 0x1.62e4p-1f;

/// What they leave of ln 2.
inline constexpr float ln2_rest = 1.42860677e-6f;

/// Finds how many times ln 2 goes into x, and raises 2 to that number.
///
/// It is the whole number nearest to x / ln 2.
///
/// A float between 2^23 and 2^24 is a whole number. Adding the number midway
/// between them rounds to one, whose last bits count from there; subtracting it
/// again gives n as a float. If the bits begin to count at 127, where the
/// exponents of floats have their 0, they are the power of two as soon as they
/// are shifted into their place.
///
/// @param x  so that n + lift is from -126 to 127
/// @return   n in place of the remainder, and the power
template <int lift>
inline reduced whole(float x)
{
    constexpr float per_ln2 = 1.44269504f;
    constexpr float shift = 0x1.8p23f + 127 + lift;
    const float shifted = multiply_add(x, per_ln2, shift);
    const auto bits = std::bit_cast<std::uint32_t>(shifted);
    return {std::bit_cast<float>(bits << 23), shifted - shift};
}

/// Splits an exponent into a whole number of times ln 2, and a remainder.
///
/// \f[ x = n \ln 2 + r \f]
///
/// @param x  so that n + lift is from -126 to 127
/// @return   the power 2^(n + lift), and r
template <int lift = 0>
inline reduced reduce(float x)
{
    const auto [power, n] = whole<lift>(x);
    const float near = multiply_add(-n, ln2_first, x);
    return {power, multiply_add(-n, ln2_rest, near)};
}

/// Splits an exponent that is a product.
///
/// \f[ x y = n \ln 2 + r \f]
///
/// Rounding x * y would be an error of the exponent, which the power makes as
/// many times larger as the product is large. n may be taken from the rounded
/// product, but r is computed from the factors.
///
/// @param x  one factor
/// @param y  the other one
/// @return   the power 2^(n + lift), and r
template <int lift = 0>
inline reduced reduce(float x, float y)
{
    const auto [power, n] = whole<lift>(x * y);
    const float near = exact_multiply_add(x, y, -n * ln2_first);
    return {power, multiply_add(-n, ln2_rest, near)};
}

} // namespace branchless
