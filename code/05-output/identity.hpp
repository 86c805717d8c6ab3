#pragma once

#include <concepts>

namespace activation {

/// Gives its input back unchanged: the activation of a neuron without one.
///
/// \f[ f(x) = x \f]
///
/// @range{every number}
/// @limits{-infinity, infinity, NaN}
/// @ulp{0}
/// @chapter{eq-collapse}
///
/// @param x  sum that the neuron gives to its activation function
/// @return   x
template <std::floating_point Real>
constexpr Real identity(Real x)
{
    return x;
}

} // namespace activation
