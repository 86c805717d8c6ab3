#pragma once

#include <concepts>

namespace activation {

/// Tells how fast ReLU6 rises at x.
///
/// \f[ \operatorname{ReLU6}'(x) = \begin{cases} 1 & 0 < x < 6
/// \\ 0 & \text{otherwise} \end{cases} \f]
///
/// At both kinks it is 0, the slope of the outer, closed pieces.
///
/// @range{0 and 1; nothing between}
/// @limits{0, 0, NaN}
/// @ulp{0}
/// @chapter{eq-relu6-slope}
///
/// @param x  where on the curve
/// @return   output gained for each unit of input, at x
template <std::floating_point Real>
constexpr Real relu6_slope(Real x)
{
    if (x > 0 && x < 6)
        return 1;
    if (x <= 0 || x >= 6)
        return 0;
    return x; // NaN
}

} // namespace activation
