#pragma once

#include <cmath>
#include <concepts>
#include <type_traits>

namespace activation {

/// Lets a positive input through and bends every other towards -alpha.
///
/// \f[ \operatorname{ELU}(x, \alpha) = \begin{cases} x & x > 0
/// \\ \alpha (e^x - 1) & x \le 0 \end{cases} \f]
///
/// std::expm1 is e^x - 1 without the subtraction, which would cancel near 0.
/// The limits are those for alpha 1.
///
/// @range{-alpha to infinity; -alpha is reached by rounding only}
/// @limits{-1, infinity, NaN}
/// @ulp{4}
/// @source{clevert2016}
/// @chapter{eq-elu}
///
/// @param x      sum that the neuron gives to its activation function
/// @param alpha  how far below 0 outputs can come, any finite number
/// @return       x, or a number between -alpha and 0
template <std::floating_point Real>
Real elu(Real x, std::type_identity_t<Real> alpha = Real(1))
{
    return x > 0 ? x : alpha * std::expm1(x);
}

} // namespace activation
