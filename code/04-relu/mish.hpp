#pragma once

#include "gated.hpp"

#include <cmath>
#include <concepts>
#include <type_traits>

namespace activation {

/// Multiplies its input by tanh of its softplus.
///
/// \f[ \operatorname{Mish}(x) = x \tanh(\ln(1 + e^x)) \f]
///
/// The code needs e^x alone. To the right, numerator and denominator are
/// divided by its square, which could overflow.
///
/// @range{-0.3088434130172504 to infinity}
/// @limits{-0, infinity, NaN}
/// @ulp{5}
/// @source{misra2020}
/// @chapter{eq-mish}
///
/// @param x  sum that the neuron gives to its activation function
/// @return   the part of x that its gate lets through
template <std::floating_point Real>
Real mish(Real x)
{
    if constexpr (std::is_same_v<Real, float>)
        return float(mish(double(x)));
    if (std::isinf(x))
        return x > 0 ? x : -Real(0);
    const auto [h, k] = twofold::factors(twofold::number<Real>{x});
    const Real e = h * k;
    if (x < 0)
        return x * h * k * (e + 2) / (e * (e + 2) + 2);
    return x * (1 + 2 * e) / (1 + 2 * e * (1 + e));
}

} // namespace activation
