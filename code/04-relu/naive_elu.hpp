#pragma once

#include <cmath>
#include <concepts>

namespace activation {

/// Computes ELU with e^x - 1 as its formula is written, for comparison only.
///
/// \f[ \operatorname{ELU}(x, 1) = \begin{cases} x & x > 0
/// \\ e^x - 1 & x \le 0 \end{cases} \f]
///
/// Near 0 the subtraction cancels. Use elu() instead.
///
/// @range{-1 to infinity; -1 is reached by rounding only}
/// @limits{-1, infinity, NaN}
/// @error{without bound near 0}
/// @chapter{eq-elu}
///
/// @param x  sum that the neuron gives to its activation function
/// @return   x, or a number between -1 and 0
template <std::floating_point Real>
Real naive_elu(Real x)
{
    return x > 0 ? x : std::exp(x) - 1;
}

} // namespace activation
