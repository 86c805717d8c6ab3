#pragma once

#include "leaky_relu.hpp"

#include <concepts>
#include <type_traits>

namespace activation {

/// Leaky ReLU with a slope that training chooses.
///
/// \f[ \operatorname{PReLU}(x, \alpha) = \begin{cases} x & x > 0
/// \\ \alpha x & x \le 0 \end{cases} \f]
///
/// Its default for alpha is where He and others begin to train. The limits
/// are those for a positive alpha.
///
/// @range{every number}
/// @limits{-infinity, infinity, NaN}
/// @ulp{1}
/// @source{he2015}
/// @chapter{eq-prelu}
///
/// @param x      sum that the neuron gives to its activation function
/// @param alpha  slope for negative inputs, any finite number
/// @return       x, or alpha times x
template <std::floating_point Real>
constexpr Real prelu(Real x, std::type_identity_t<Real> alpha = Real(0.25))
{
    return leaky_relu(x, alpha);
}

} // namespace activation
