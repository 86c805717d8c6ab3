#pragma once

#include <algorithm>
#include <concepts>

namespace activation {

/// Lets a positive input through and answers 0 to every other.
///
/// \f[ \operatorname{ReLU}(x) = \max(0, x) \f]
///
/// x stands first in the code: std::max returns its first argument where it
/// cannot compare, so NaN stays NaN. Minus zero stays minus zero.
///
/// @range{0 to infinity}
/// @limits{0, infinity, NaN}
/// @ulp{0}
/// @source{nair2010}
/// @chapter{eq-relu}
///
/// @param x  sum that the neuron gives to its activation function
/// @return   the larger of 0 and x, exactly
template <std::floating_point Real>
constexpr Real relu(Real x)
{
    return std::max(x, Real(0));
}

} // namespace activation
