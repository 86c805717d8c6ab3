#pragma once

#include "gated.hpp"
#include "gelu_tanh_gate.hpp"

#include <concepts>
#include <type_traits>

namespace activation {

/// Tells how fast GELU's tanh form rises at x.
///
/// With the gate's sum p = x (a + b x^2), x times the slope of p is
/// x (a + 3 b x^2).
///
/// @range{-0.1289930686587718 to 1.1289930686587718}
/// @limits{-0, 1, NaN}
/// @error{6 ulp; 2 epsilons within 1 of -0.7524614220710162}
/// @chapter{eq-gelu-tanh-slope}
///
/// @param x  where on the curve
/// @return   output gained for each unit of input, at x
template <std::floating_point Real>
Real gelu_tanh_slope(Real x)
{
    if constexpr (std::is_same_v<Real, float>)
        return float(gelu_tanh_slope(double(x)));
    const Real q = twofold::gelu_tanh_gate(x, Real(3)).value;
    return twofold::gated_slope(twofold::gelu_tanh_gate(x), q);
}

} // namespace activation
