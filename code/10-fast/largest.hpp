#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>

namespace branchless {

/// Turns the order of floats into that of whole numbers, or back.
///
/// As whole numbers, the patterns of positive floats are in order, and those
/// of negative ones in reverse. All bits but the sign are turned over there.
///
/// @param bits  the bits of a float, or what this function has made of them
/// @return      a number that is larger for a larger float, or the bits
inline std::int32_t ordered(std::int32_t bits)
{
    return bits < 0 ? bits ^ 0x7fffffff : bits;
}

/// Finds the largest number of a row.
///
/// Whole numbers may be compared in any order, so the compiler compares many
/// at once. With floats it has to keep to the order, because of NaN.
///
/// @param row  at least one number
/// @return     the largest one; perhaps NaN, if there is one
inline float largest(std::span<const float> row)
{
    std::int32_t top = ordered(std::bit_cast<std::int32_t>(row[0]));
    for (const float value : row)
        top = std::max(top, ordered(std::bit_cast<std::int32_t>(value)));
    return std::bit_cast<float>(ordered(top));
}

} // namespace branchless
