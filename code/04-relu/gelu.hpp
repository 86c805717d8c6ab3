#pragma once

#include "twofold_erfc.hpp"

#include <cmath>
#include <concepts>
#include <type_traits>

namespace activation {

/// Multiplies its input by the share of all normal numbers below it.
///
/// \f[ \operatorname{GELU}(x) = \frac{x}{2} \operatorname{erfc}\left(
/// -\frac{x}{\sqrt{2}}\right) \f]
///
/// erfc falls so fast that it would make the rounding error of its input up
/// to a thousand times larger; its input therefore comes with a rest.
///
/// @range{-0.16997120747990366 to infinity}
/// @limits{-0, infinity, NaN}
/// @error{4 ulp; 32 ulp below -37.5; 32 steps where the answer is subnormal}
/// @source{hendrycks2016}
/// @chapter{eq-gelu-erfc}
///
/// @param x  sum that the neuron gives to its activation function
/// @return   the part of x that its gate lets through
template <std::floating_point Real>
Real gelu(Real x)
{
    if constexpr (std::is_same_v<Real, float>)
        return float(gelu(double(x)));
    if (std::isinf(x))
        return x > 0 ? x : -Real(0);
    const twofold::number<Real> minus_x{-x};
    return x / 2 * erfc(minus_x * twofold::root_half<Real>);
}

} // namespace activation
