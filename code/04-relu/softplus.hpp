#pragma once

#include "gated.hpp"

#include <cmath>
#include <concepts>
#include <type_traits>

namespace activation {

/// ReLU with its kink rounded off.
///
/// \f[ \operatorname{softplus}(x, \beta) = \frac{1}{\beta} \ln(1 + e^{\beta x})
/// \f]
///
/// Its larger part, x or 0, is taken out of the logarithm; what is left there
/// cannot overflow. For a negative beta it is that of -beta, turned by half a
/// turn; the limits are those for a positive beta.
///
/// @range{0 to infinity; 0 is reached by rounding only}
/// @limits{0, infinity, NaN}
/// @ulp{4}
/// @source{dugas2001}
/// @chapter{eq-softplus}
///
/// @param x     sum that the neuron gives to its activation function
/// @param beta  how sharp the bend is, any finite number but 0
/// @return      a little more than the larger of 0 and x
template <std::floating_point Real>
Real softplus(Real x, std::type_identity_t<Real> beta = Real(1))
{
    if constexpr (std::is_same_v<Real, float>)
        return float(softplus(double(x), double(beta)));
    const auto [h, k] = twofold::factors(twofold::product(beta, x));
    return (beta * x > 0 ? x : 0)
        + (k < 1 ? h / beta * k : std::log1p(h) / beta);
}

} // namespace activation
