#pragma once

#include "multiply_add.hpp"

#include <bit>
#include <cstdint>

namespace branchless {

/// An exponent in two parts: a whole number of times ln 2, and a remainder.
struct reduced {
    std::uint32_t times; ///< n, in the last nine bits
    float remainder;     ///< r, from -ln(2)/2 to ln(2)/2
};

/// Splits an exponent.
///
/// \f[ x = n \ln 2 + r \f]
///
/// A float between 2^23 and 2^24 is a whole number. Adding 1.5 times 2^23 thus
/// rounds to a whole number, which stands in the last bits of the sum;
/// subtracting it again gives n as a float. The first part of ln 2 has so few
/// digits that n times it is exact.
///
/// @param x  a number of at most 256 in size
/// @return   n and r; for a larger x or NaN, nothing of use
inline reduced reduce(float x)
{
    constexpr float per_ln2 = 1.44269504f;
    constexpr float shift = 0x1.8p23f;
    constexpr float ln2_first = 0x1.62e4p-1f;
    constexpr float ln2_rest = 1.42860677e-6f;
    const float shifted = multiply_add(x, per_ln2, shift);
    const float n = shifted - shift;
    const float near = multiply_add(-n, ln2_first, x);
    return {std::bit_cast<std::uint32_t>(shifted),
        multiply_add(-n, ln2_rest, near)};
}

} // namespace branchless
