#pragma once

#include <cmath>

/// Curves for a network to follow.
namespace curves {

/// A curve without a corner.
///
/// @param x  any number
/// @return   the sine of two times x
inline double wave(double x)
{
    return std::sin(2 * x);
}

/// A curve of straight pieces, with corners at -1, 0 and 1.
///
/// @param x  any number
/// @return   from -1 at its lower corners to 1 at the upper one
inline double zigzag(double x)
{
    return 2 * std::abs(std::abs(x) - 1) - 1;
}

} // namespace curves
