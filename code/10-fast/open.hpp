#pragma once

#include <cmath>

namespace branchless {

/// What an open gate lets through: ReLU, with a zero of the input's sign.
///
/// The sign is copied, not selected: in x < 0 ? -0.0f : x some versions of
/// Clang compare with <= instead, and then turn the sign of 0.
///
/// @param x  any number
/// @return   x, or where x is negative minus zero
inline float open(float x)
{
    return std::copysign(x < 0 ? 0 : x, x);
}

} // namespace branchless
