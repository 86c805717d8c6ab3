#pragma once

#include <algorithm>
#include <concepts>
#include <type_traits>

namespace activation {

/// Tells how fast parametric ReLU rises at x when alpha grows, not x.
///
/// \f[ \frac{\partial}{\partial \alpha} \operatorname{PReLU}(x, \alpha)
/// = \min(0, x) \f]
///
/// Gradient descent moves alpha by it. It is the same for every alpha.
///
/// @range{-infinity to 0}
/// @limits{-infinity, 0, NaN}
/// @ulp{0}
/// @source{he2015}
/// @chapter{eq-prelu-slope-alpha}
///
/// @param x      where on the curve
/// @param alpha  slope for negative inputs; has no influence
/// @return       output gained for each unit of alpha, at x
template <std::floating_point Real>
constexpr Real prelu_slope_alpha(
    Real x, [[maybe_unused]] std::type_identity_t<Real> alpha = Real(0.25))
{
    return std::min(x, Real(0));
}

} // namespace activation
