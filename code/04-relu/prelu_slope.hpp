#pragma once

#include "leaky_relu_slope.hpp"

#include <concepts>
#include <type_traits>

namespace activation {

/// Tells how fast parametric ReLU rises at x.
///
/// \f[ \operatorname{PReLU}'(x, \alpha) = \begin{cases} 1 & x > 0
/// \\ \alpha & x \le 0 \end{cases} \f]
///
/// At the kink it is alpha, the slope of the closed piece.
///
/// @range{alpha and 1; nothing between}
/// @limits{0.25, 1, NaN}
/// @ulp{0}
/// @chapter{eq-prelu-slope}
///
/// @param x      where on the curve
/// @param alpha  slope for negative inputs, any finite number
/// @return       output gained for each unit of input, at x
template <std::floating_point Real>
constexpr Real prelu_slope(
    Real x, std::type_identity_t<Real> alpha = Real(0.25))
{
    return leaky_relu_slope(x, alpha);
}

} // namespace activation
