#pragma once

#include <cmath>
#include <concepts>

namespace mine {

/// Tells how fast the sigmoid rises at x.
template <std::floating_point Real>
Real sigmoid_slope(Real x)
{
    const Real e = std::exp(-x);
    return e / ((1 + e) * (1 + e));
}

} // namespace mine
