#pragma once

#include <concepts>

namespace activation {

/// Tells how fast the hard sigmoid rises at x.
///
/// \f[ \operatorname{hardsigmoid}'(x) = \begin{cases} \frac{1}{6} &
/// -3 < x < 3 \\ 0 & \text{otherwise} \end{cases} \f]
///
/// At both kinks it is 0, the slope of the outer, closed pieces.
///
/// @range{0 and 1/6; nothing between}
/// @limits{0, 0, NaN}
/// @ulp{1}
/// @chapter{eq-hard-sigmoid-slope}
///
/// @param x  where on the curve
/// @return   output gained for each unit of input, at x
template <std::floating_point Real>
constexpr Real hard_sigmoid_slope(Real x)
{
    if (x > -3 && x < 3)
        return Real(1) / 6;
    if (x <= -3 || x >= 3)
        return 0;
    return x; // NaN
}

} // namespace activation
