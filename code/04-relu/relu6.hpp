#pragma once

#include "relu.hpp"

#include <algorithm>
#include <concepts>

namespace activation {

/// ReLU with a ceiling at 6.
///
/// \f[ \operatorname{ReLU6}(x) = \min(\max(0, x), 6) \f]
///
/// @range{0 to 6}
/// @limits{0, 6, NaN}
/// @ulp{0}
/// @source{krizhevsky2010}
/// @chapter{eq-relu6}
///
/// @param x  sum that the neuron gives to its activation function
/// @return   x, but at least 0 and at most 6, exactly
template <std::floating_point Real>
constexpr Real relu6(Real x)
{
    return std::min(relu(x), Real(6));
}

} // namespace activation
