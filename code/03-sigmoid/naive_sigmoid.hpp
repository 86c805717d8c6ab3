#pragma once

#include <cmath>
#include <concepts>

namespace activation {

/// Computes the sigmoid as its formula is written, for comparison only.
///
/// \f[ \sigma(x) = \frac{1}{1 + e^{-x}} \f]
///
/// Where e^-x overflows (float: from -88.723 down, double: from -709.783 down)
/// the result is 0, although the sigmoid itself is a small positive number.
/// Use sigmoid() instead.
///
/// @range{0 to 1; both ends are reached by rounding only}
/// @limits{0, 1, NaN}
/// @error{4 ulp where e^-x does not overflow; beyond it, everything}
/// @chapter{eq-sigmoid}
///
/// @param x  sum that the neuron gives to its activation function
/// @return   how far the answer is towards yes
template <std::floating_point Real>
Real naive_sigmoid(Real x)
{
    return 1 / (1 + std::exp(-x));
}

} // namespace activation
