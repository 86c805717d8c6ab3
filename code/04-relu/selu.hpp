#pragma once

#include <cmath>
#include <concepts>

namespace activation {

/// ELU, with the two constants that keep signals at mean 0 and variance 1.
///
/// \f[ \operatorname{SELU}(x) = 1.0507009873554804934
/// \operatorname{ELU}(x, 1.6732632423543772848) \f]
///
/// Its authors call the constants lambda and alpha. Their product is rounded
/// once, in advance. Lambda is taken as 1 and a rest: rounded as a whole, it
/// would make the largest finite answer infinite.
///
/// @range{-1.7580993408473769 to infinity; the lower end by rounding only}
/// @limits{-1.7580993408473769, infinity, NaN}
/// @ulp{4}
/// @source{klambauer2017}
/// @chapter{eq-selu}
///
/// @param x  sum that the neuron gives to its activation function
/// @return   lambda times ELU of x
template <std::floating_point Real>
Real selu(Real x)
{
    constexpr auto rest = Real(0.0507009873554804934193349852946L);
    constexpr auto lambda_alpha = Real(1.7580993408473768599402175208123L);
    return x > 0 ? x + rest * x : lambda_alpha * std::expm1(x);
}

} // namespace activation
