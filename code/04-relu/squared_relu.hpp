#pragma once

#include "relu.hpp"

#include <concepts>

namespace activation {

/// Squares a positive input and answers 0 to every other.
///
/// \f[ \operatorname{ReLU2}(x) = \max(0, x)^2 \f]
///
/// A square too large for the type is infinity.
///
/// @range{0 to infinity}
/// @limits{0, infinity, NaN}
/// @ulp{1}
/// @source{so2021}
/// @chapter{eq-squared-relu}
///
/// @param x  sum that the neuron gives to its activation function
/// @return   the square of the larger of 0 and x
template <std::floating_point Real>
constexpr Real squared_relu(Real x)
{
    return relu(x) * relu(x);
}

} // namespace activation
