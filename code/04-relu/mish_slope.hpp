#pragma once

#include "gated.hpp"

#include <cmath>
#include <concepts>
#include <type_traits>

namespace activation {

/// Tells how fast Mish rises at x.
///
/// \f[ \operatorname{Mish}'(x) = \frac{e^x \left(4 (x + 1) + (4 x + 6) e^x
/// + 4 e^{2x} + e^{3x}\right)}{(2 + 2 e^x + e^{2x})^2} \f]
///
/// To the right, numerator and denominator are divided by e^(4x).
///
/// @range{-0.1125261223894626 to 1.088498161251728}
/// @limits{-0, 1, NaN}
/// @error{6 ulp; 2 epsilons within 1 of -1.1924312145154952}
/// @chapter{eq-mish-slope}
///
/// @param x  where on the curve
/// @return   output gained for each unit of input, at x
template <std::floating_point Real>
Real mish_slope(Real x)
{
    if constexpr (std::is_same_v<Real, float>)
        return float(mish_slope(double(x)));
    if (std::isinf(x))
        return x > 0 ? Real(1) : -Real(0);
    const auto [h, k] = twofold::factors(twofold::number<Real>{x});
    const Real e = h * k;
    if (x < 0) {
        const Real inner = e * (1 + e / 4);
        const Real above = 1 + x + e * (Real(1.5) + x + inner);
        return above * h * k / (1 + e * (2 + e * (2 + inner)));
    }
    const Real part = 2 * e / (1 + 2 * e * (1 + e));
    return 1 + part * part * (x - Real(0.5) + e * (x - 1 - e));
}

} // namespace activation
