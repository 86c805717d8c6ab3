#pragma once

#include <concepts>
#include <type_traits>

namespace activation {

/// Lets a positive input through, and a small part of every other.
///
/// \f[ \operatorname{leaky}(x, \alpha) = \begin{cases} x & x > 0
/// \\ \alpha x & x \le 0 \end{cases} \f]
///
/// The limits are those for a positive alpha.
///
/// @range{every number}
/// @limits{-infinity, infinity, NaN}
/// @ulp{1}
/// @source{maas2013}
/// @chapter{eq-leaky}
///
/// @param x      sum that the neuron gives to its activation function
/// @param alpha  slope for negative inputs, any finite number
/// @return       x, or alpha times x
template <std::floating_point Real>
constexpr Real leaky_relu(Real x, std::type_identity_t<Real> alpha = Real(0.01))
{
    return x > 0 ? x : alpha * x;
}

} // namespace activation
