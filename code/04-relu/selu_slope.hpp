#pragma once

#include <cmath>
#include <concepts>

namespace activation {

/// Tells how fast SELU rises at x.
///
/// \f[ \operatorname{SELU}'(x) = 1.0507009873554804934
/// \operatorname{ELU}'(x, 1.6732632423543772848) \f]
///
/// At the kink it is lambda alpha, the slope of the closed piece.
///
/// @range{0 to 1.7580993408473769; 0 is reached by rounding only}
/// @limits{0, 1.0507009873554805, NaN}
/// @ulp{4}
/// @chapter{eq-selu-slope}
///
/// @param x  where on the curve
/// @return   output gained for each unit of input, at x
template <std::floating_point Real>
Real selu_slope(Real x)
{
    constexpr auto lambda = Real(1.0507009873554804934193349852946L);
    constexpr auto lambda_alpha = Real(1.7580993408473768599402175208123L);
    return x > 0 ? lambda : lambda_alpha * std::exp(x);
}

} // namespace activation
