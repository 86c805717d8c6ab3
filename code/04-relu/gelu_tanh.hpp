#pragma once

#include "gated.hpp"
#include "gelu_tanh_gate.hpp"

#include <concepts>
#include <type_traits>

namespace activation {

/// GELU as many networks were trained with it, with tanh in place of erf.
///
/// \f[ \operatorname{gelutanh}(x) = \frac{x}{2} \left(1 + \tanh\left(
/// \sqrt{\frac{2}{\pi}} (x + 0.044715 x^3)\right)\right) \f]
///
/// 1 + tanh(u) is 2 sigmoid(2u), which does not cancel far to the left.
///
/// @range{-0.1700407505712541 to infinity}
/// @limits{-0, infinity, NaN}
/// @ulp{4}
/// @source{hendrycks2016}
/// @chapter{eq-gelu-tanh}
///
/// @param x  sum that the neuron gives to its activation function
/// @return   the part of x that its gate lets through
template <std::floating_point Real>
Real gelu_tanh(Real x)
{
    if constexpr (std::is_same_v<Real, float>)
        return float(gelu_tanh(double(x)));
    return twofold::gated(x, twofold::gelu_tanh_gate(x));
}

} // namespace activation
