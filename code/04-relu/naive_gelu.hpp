#pragma once

#include <cmath>
#include <concepts>

namespace activation {

/// Computes GELU with 1 + erf, for comparison only.
///
/// \f[ \operatorname{GELU}(x) = \frac{x}{2} \left(1 + \operatorname{erf}\left(
/// \frac{x}{\sqrt{2}}\right)\right) \f]
///
/// Far to the left erf is almost -1 and the sum cancels. Use gelu() instead.
///
/// @range{-0.17 to infinity}
/// @limits{NaN, infinity, NaN}
/// @error{without bound for negative x}
/// @chapter{eq-gelu-erf}
///
/// @param x  sum that the neuron gives to its activation function
/// @return   the part of x that its gate lets through
template <std::floating_point Real>
Real naive_gelu(Real x)
{
    return x / 2 * (1 + std::erf(x / std::sqrt(Real(2))));
}

} // namespace activation
