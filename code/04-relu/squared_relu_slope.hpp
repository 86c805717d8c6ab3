#pragma once

#include "relu.hpp"

#include <concepts>

namespace activation {

/// Tells how fast squared ReLU rises at x.
///
/// \f[ \operatorname{ReLU2}'(x) = 2 \max(0, x) \f]
///
/// @range{0 to infinity}
/// @limits{0, infinity, NaN}
/// @ulp{0}
/// @chapter{eq-squared-relu-slope}
///
/// @param x  where on the curve
/// @return   output gained for each unit of input, at x
template <std::floating_point Real>
constexpr Real squared_relu_slope(Real x)
{
    return 2 * relu(x);
}

} // namespace activation
