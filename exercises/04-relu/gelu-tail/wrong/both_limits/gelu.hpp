#pragma once

#include <cmath>
#include <concepts>

namespace mine {

/// Multiplies its input by the share of all normal numbers below it.
template <std::floating_point Real>
Real gelu(Real x)
{
    if (std::isinf(x))
        return -Real(0);
    return x / 2 * std::erfc(-x / std::sqrt(Real(2)));
}

} // namespace mine
