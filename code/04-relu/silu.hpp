#pragma once

#include "gated.hpp"

#include <concepts>
#include <type_traits>

namespace activation {

/// Multiplies its input by a sigmoid of the input: a gate that x opens itself.
///
/// \f[ \operatorname{SiLU}(x, \beta) = x \, \sigma(\beta x) \f]
///
/// The limits are those for a positive beta.
///
/// @range{-0.2784645427610738 to infinity, for beta 1}
/// @limits{-0, infinity, NaN}
/// @ulp{4}
/// @source{elfwing2018}
/// @chapter{eq-silu}
///
/// @param x     sum that the neuron gives to its activation function
/// @param beta  how fast the gate opens, any finite number
/// @return      the part of x that its gate lets through
template <std::floating_point Real>
Real silu(Real x, std::type_identity_t<Real> beta = Real(1))
{
    if constexpr (std::is_same_v<Real, float>)
        return float(silu(double(x), double(beta)));
    return twofold::gated(x, twofold::product(beta, x));
}

} // namespace activation
