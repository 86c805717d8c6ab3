#pragma once

#include <concepts>

namespace activation {

/// SiLU with the hard sigmoid as its gate.
///
/// \f[ \operatorname{hardswish}(x) = \begin{cases} 0 & x \le -3
/// \\ \frac{x (x + 3)}{6} & -3 < x < 3 \\ x & x \ge 3 \end{cases} \f]
///
/// @range{-0.375 to infinity}
/// @limits{-0, infinity, NaN}
/// @ulp{2}
/// @source{howard2019}
/// @chapter{eq-hard-swish}
///
/// @param x  sum that the neuron gives to its activation function
/// @return   the part of x that its gate lets through
template <std::floating_point Real>
constexpr Real hard_swish(Real x)
{
    if (x <= -3)
        return -Real(0);
    if (x >= 3)
        return x;
    return x * (x + 3) / 6;
}

} // namespace activation
