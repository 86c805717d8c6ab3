#pragma once

#include <concepts>

/// What a neuron does with its sum: one function to a header.
namespace activation {

/// Answers yes (1) to every positive input and no (0) to every other.
///
/// \f[ h(x) = \begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases} \f]
///
/// A comparison, not arithmetic: NaN is not greater than 0, so it gives 0.
///
/// @range{0 and 1; nothing between}
/// @limits{0, 1, 0}
/// @ulp{0}
/// @source{mcculloch1943}
/// @chapter{eq-step}
///
/// @param x  sum that the neuron gives to its activation function
/// @return   1 or 0, exactly
template <std::floating_point Real>
constexpr Real step(Real x)
{
    return x > 0 ? 1 : 0;
}

} // namespace activation
