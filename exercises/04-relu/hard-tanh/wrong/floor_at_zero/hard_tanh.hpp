#pragma once

#include <algorithm>
#include <concepts>

namespace mine {

/// Keeps its input between -1 and 1.
template <std::floating_point Real>
Real hard_tanh(Real x)
{
    return std::max(std::min(x, Real(1)), Real(0));
}

/// Tells how fast the hard tanh rises at x.
template <std::floating_point Real>
Real hard_tanh_slope(Real x)
{
    if (-1 < x && x < 1)
        return 1;
    if (x <= -1 || x >= 1)
        return 0;
    return x; // NaN
}

} // namespace mine
