#pragma once

#include <cmath>
#include <concepts>

namespace activation {

/// Turns any number into an answer between no (-1) and yes (1).
///
/// \f[ \tanh(x) = \frac{e^{x} - e^{-x}}{e^{x} + e^{-x}} \f]
///
/// The standard library's function under the book's name. The formula as it
/// is written would subtract two nearly equal numbers near 0.
///
/// @range{-1 to 1; both ends are reached by rounding only}
/// @limits{-1, 1, NaN}
/// @ulp{4}
/// @source{lecun1998efficient}
/// @chapter{eq-tanh}
///
/// @param x  sum that the neuron gives to its activation function
/// @return   how far the answer is towards yes, from 0
template <std::floating_point Real>
Real tanh(Real x)
{
    return std::tanh(x);
}

} // namespace activation
