#pragma once

#include "gated.hpp"

#include <concepts>
#include <type_traits>

namespace activation {

/// Tells how fast softplus rises at x: the sigmoid of beta x.
///
/// \f[ \operatorname{softplus}'(x, \beta) = \sigma(\beta x) \f]
///
/// The limits are those for a positive beta.
///
/// @range{0 to 1; both ends are reached by rounding only}
/// @limits{0, 1, NaN}
/// @ulp{4}
/// @chapter{eq-softplus-slope}
///
/// @param x     where on the curve
/// @param beta  how sharp the bend is, any finite number but 0
/// @return      output gained for each unit of input, at x
template <std::floating_point Real>
Real softplus_slope(Real x, std::type_identity_t<Real> beta = Real(1))
{
    if constexpr (std::is_same_v<Real, float>)
        return float(softplus_slope(double(x), double(beta)));
    return twofold::gated(Real(1), twofold::product(beta, x));
}

} // namespace activation
