#pragma once

#include "relu6.hpp"

#include <concepts>

namespace activation {

/// A sigmoid of three straight pieces.
///
/// \f[ \operatorname{hardsigmoid}(x) = \frac{\operatorname{ReLU6}(x + 3)}{6}
/// \f]
///
/// @range{0 to 1}
/// @limits{0, 1, NaN}
/// @ulp{2}
/// @source{howard2019}
/// @chapter{eq-hard-sigmoid}
///
/// @param x  sum that the neuron gives to its activation function
/// @return   how far the answer is towards yes
template <std::floating_point Real>
constexpr Real hard_sigmoid(Real x)
{
    return relu6(x + 3) / 6;
}

} // namespace activation
