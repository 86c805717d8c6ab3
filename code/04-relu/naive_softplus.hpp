#pragma once

#include <cmath>
#include <concepts>

namespace activation {

/// Computes softplus as its formula is written, for comparison only.
///
/// \f[ \operatorname{softplus}(x, 1) = \ln(1 + e^x) \f]
///
/// To the right e^x overflows; to the left it vanishes beside the 1. Use
/// softplus() instead.
///
/// @range{0 to infinity; both ends are reached too soon}
/// @limits{0, infinity, NaN}
/// @error{without bound}
/// @chapter{eq-softplus}
///
/// @param x  sum that the neuron gives to its activation function
/// @return   a little more than the larger of 0 and x
template <std::floating_point Real>
Real naive_softplus(Real x)
{
    return std::log(1 + std::exp(x));
}

} // namespace activation
