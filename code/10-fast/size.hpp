#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>

namespace branchless {

/// Returns the size of a number, but not more than a limit.
///
/// \f[ \min(|x|, a) \f]
///
/// Without its sign, the pattern of bits of a float is a whole number, and the
/// larger float has the larger one. The smaller of two whole numbers is one
/// operation, of which compilers make no branch.
///
/// @param x      any number
/// @param limit  a positive number
/// @return       the size of x, or the limit; of NaN, the limit
inline float size(float x, float limit)
{
    const auto bits = std::bit_cast<std::uint32_t>(x) & 0x7fffffffu;
    return std::bit_cast<float>(
        std::min(bits, std::bit_cast<std::uint32_t>(limit)));
}

} // namespace branchless
