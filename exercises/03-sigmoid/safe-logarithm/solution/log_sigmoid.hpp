#pragma once

#include <cmath>
#include <concepts>

namespace mine {

/// Returns the logarithm of the sigmoid, exact to a few units in the last
/// place on both sides.
template <std::floating_point Real>
Real log_sigmoid(Real x)
{
    if (x < 0)
        return x - std::log1p(std::exp(x));
    return -std::log1p(std::exp(-x));
}

} // namespace mine
