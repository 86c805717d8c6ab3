#pragma once

#include <cmath>
#include <concepts>
#include <limits>

namespace mine {

/// Multiplies its input by the share of all normal numbers below it.
template <std::floating_point Real>
Real gelu(Real x)
{
    if (x == -std::numeric_limits<Real>::infinity())
        return -Real(0);
    return Real(double(x) / 2 * (1 + std::erf(double(x) / std::sqrt(2.0))));
}

} // namespace mine
