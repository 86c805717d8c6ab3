#pragma once

#include "gated.hpp"

#include <concepts>
#include <type_traits>

namespace activation {

/// Tells how fast SiLU rises at x.
///
/// \f[ \operatorname{SiLU}'(x, \beta) = \sigma(\beta x) \,
/// (1 + \beta x \, \sigma(-\beta x)) \f]
///
/// The limits are those for a positive beta.
///
/// @range{-0.0998393201288669 to 1.0998393201288669}
/// @limits{-0, 1, NaN}
/// @error{5 ulp; 2 epsilons within 1 of -1.278464542761074}
/// @chapter{eq-silu-slope}
///
/// @param x     where on the curve
/// @param beta  how fast the gate opens, any finite number
/// @return      output gained for each unit of input, at x
template <std::floating_point Real>
Real silu_slope(Real x, std::type_identity_t<Real> beta = Real(1))
{
    if constexpr (std::is_same_v<Real, float>)
        return float(silu_slope(double(x), double(beta)));
    return twofold::gated_slope(twofold::product(beta, x), beta * x);
}

} // namespace activation
