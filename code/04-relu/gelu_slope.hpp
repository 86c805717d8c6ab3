#pragma once

#include "gated.hpp"
#include "twofold_erfc.hpp"

#include <cmath>
#include <concepts>
#include <type_traits>

namespace activation {

/// Tells how fast GELU rises at x.
///
/// \f[ \operatorname{GELU}'(x) = \frac{1}{2} \operatorname{erfc}\left(
/// -\frac{x}{\sqrt{2}}\right) + \frac{x}{\sqrt{2 \pi}} e^{-\frac{x^2}{2}} \f]
///
/// The root of 2 pi is divided by in the exponent. The exponential comes in two
/// factors: alone it would lose its last digits before the slope does.
///
/// @range{-0.1289041451851548 to 1.1289041451851548}
/// @limits{-0, 1, NaN}
/// @error{4 ulp; 2 epsilons within 1 of -0.7517915246935645}
/// @chapter{eq-gelu-slope}
///
/// @param x  where on the curve
/// @return   output gained for each unit of input, at x
template <std::floating_point Real>
Real gelu_slope(Real x)
{
    if constexpr (std::is_same_v<Real, float>)
        return float(gelu_slope(double(x)));
    if (std::isinf(x))
        return x > 0 ? Real(1) : -Real(0);
    constexpr twofold::number<Real> log_root_two_pi{
        Real(0.9189385332046728), Real(-3.8782941580672414e-17L)};
    const twofold::number<Real> minus_x{-x};
    const auto [h, k]
        = twofold::factors(twofold::product(x, x / 2) + log_root_two_pi);
    const Real share = erfc(minus_x * twofold::root_half<Real>) / 2;
    return std::fma(x * k, h, share);
}

} // namespace activation
