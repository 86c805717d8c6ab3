#pragma once

#include "twofold.hpp"

#include <algorithm>
#include <concepts>

namespace twofold {

/// Computes the sum that opens the gate of GELU's tanh form.
///
/// \f[ p = 2 \sqrt{\frac{2}{\pi}} \, (x + 0.044715 x^3) \f]
///
/// The code has it as x (a + b x^2); with 3 b in place of b, that is x times
/// the slope of p. Beyond 256, where x^3 could overflow, the gate has long
/// been open, or shut.
///
/// @param x      any number, or an infinity
/// @param times  what multiplies b: 1, or 3
/// @return       p, or x times its slope, with the rest
template <std::floating_point Real>
number<Real> gelu_tanh_gate(Real x, Real times = 1)
{
    constexpr number<Real> a{
        Real(1.5957691216057308), Real(-9.9693088091109203e-17L)};
    constexpr number<Real> b{
        Real(0.07135481627260025), Real(-6.1751499181553155e-19L)};
    const Real near = std::clamp(x, Real(-256), Real(256));
    return number<Real>{near}
    * (a + number<Real>{times} * b * product(near, near));
}

} // namespace twofold
