#pragma once

#include <concepts>

namespace activation {

/// Tells how fast ReLU rises at x.
///
/// \f[ \operatorname{ReLU}'(x) = \begin{cases} 1 & x > 0 \\ 0 & x \le 0
/// \end{cases} \f]
///
/// At the kink the slope is a convention: that of the outer, closed piece.
///
/// @range{0 and 1; nothing between}
/// @limits{0, 1, NaN}
/// @ulp{0}
/// @source{bertoin2021}
/// @chapter{eq-relu-slope}
///
/// @param x  where on the curve
/// @return   output gained for each unit of input, at x
template <std::floating_point Real>
constexpr Real relu_slope(Real x)
{
    if (x > 0)
        return 1;
    if (x <= 0)
        return 0;
    return x; // NaN
}

} // namespace activation
