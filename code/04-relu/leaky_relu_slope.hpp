#pragma once

#include <concepts>
#include <type_traits>

namespace activation {

/// Tells how fast leaky ReLU rises at x.
///
/// \f[ \operatorname{leaky}'(x, \alpha) = \begin{cases} 1 & x > 0
/// \\ \alpha & x \le 0 \end{cases} \f]
///
/// At the kink it is alpha, the slope of the closed piece.
///
/// @range{alpha and 1; nothing between}
/// @limits{0.01, 1, NaN}
/// @ulp{0}
/// @chapter{eq-leaky-slope}
///
/// @param x      where on the curve
/// @param alpha  slope for negative inputs, any finite number
/// @return       output gained for each unit of input, at x
template <std::floating_point Real>
constexpr Real leaky_relu_slope(
    Real x, std::type_identity_t<Real> alpha = Real(0.01))
{
    if (x > 0)
        return 1;
    if (x <= 0)
        return alpha;
    return x; // NaN
}

} // namespace activation
