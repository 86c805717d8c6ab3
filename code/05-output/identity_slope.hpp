#pragma once

#include <concepts>

namespace activation {

/// Tells how fast the identity rises at x: as fast as x.
///
/// \f[ f'(x) = 1 \f]
///
/// @range{1}
/// @limits{1, 1, NaN}
/// @ulp{0}
/// @chapter{eq-collapse}
///
/// @param x  where on the curve
/// @return   1, or NaN for NaN
template <std::floating_point Real>
constexpr Real identity_slope(Real x)
{
    return x == x ? 1 : x;
}

} // namespace activation
