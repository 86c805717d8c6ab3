#pragma once

#include <concepts>

namespace reading {

/// Drops the sign of a number.
///
/// \f[ |x| = \begin{cases} x & x > 0 \\ -x & x \le 0 \end{cases} \f]
///
/// The book's first example of a formula with cases. Programs use std::abs.
/// For 0 the answer is 0 - 0, since -x would be minus zero.
///
/// @range{0 and every positive number}
/// @limits{infinity, infinity, NaN}
/// @ulp{0}
/// @chapter{eq-absolute}
///
/// @param x  any number
/// @return   its distance from 0
template <std::floating_point Real>
constexpr Real absolute(Real x)
{
    return x > 0 ? x : 0 - x;
}

/// Tells how fast the absolute value rises at x.
///
/// @range{-1 and 1; nothing between}
/// @limits{-1, 1, NaN}
/// @ulp{0}
/// @chapter{eq-absolute-slope}
///
/// @param x  where on the curve
/// @return   1 right of 0, -1 left of it and at 0
template <std::floating_point Real>
constexpr Real absolute_slope(Real x)
{
    return x > 0 ? 1 : x <= 0 ? -1 : x;
}

} // namespace reading
