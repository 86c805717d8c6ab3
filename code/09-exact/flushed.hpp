#pragma once

#include <cmath>
#include <concepts>
#include <limits>

namespace exact {

/// Does to a result what a processor does that flushes subnormals to zero.
///
/// @param x  any number
/// @return   a zero with the sign of x if x is subnormal, or else x
template <std::floating_point Real>
Real flushed(Real x)
{
    if (std::abs(x) < std::numeric_limits<Real>::min())
        return std::copysign(Real(0), x);
    return x;
}

} // namespace exact
