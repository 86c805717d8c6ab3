#pragma once

#include "03-sigmoid/sigmoid.hpp"

#include <concepts>

namespace mine {

/// Tells how fast the sigmoid rises at x.
template <std::floating_point Real>
Real sigmoid_slope(Real x)
{
    const Real s = activation::sigmoid(x);
    return s * (1 - s);
}

} // namespace mine
