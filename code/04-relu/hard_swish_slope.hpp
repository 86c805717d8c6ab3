#pragma once

#include <concepts>

namespace activation {

/// Tells how fast hard swish rises at x.
///
/// \f[ \operatorname{hardswish}'(x) = \begin{cases} 0 & x \le -3
/// \\ \frac{2 x + 3}{6} & -3 < x < 3 \\ 1 & x \ge 3 \end{cases} \f]
///
/// At both kinks it is the slope of the outer, closed piece.
///
/// @range{-1/2 to 3/2, both without these two}
/// @limits{0, 1, NaN}
/// @ulp{2}
/// @chapter{eq-hard-swish-slope}
///
/// @param x  where on the curve
/// @return   output gained for each unit of input, at x
template <std::floating_point Real>
constexpr Real hard_swish_slope(Real x)
{
    if (x <= -3)
        return 0;
    if (x >= 3)
        return 1;
    return (2 * x + 3) / 6;
}

} // namespace activation
