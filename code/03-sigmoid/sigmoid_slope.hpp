#pragma once

#include "sigmoid.hpp"

#include <concepts>

namespace activation {

/// Tells how fast the sigmoid rises at x.
///
/// \f[ \sigma'(x) = \sigma(x) \, \sigma(-x) \f]
///
/// The second factor is 1 - sigmoid(x), computed without the subtraction,
/// which would cancel far to the right.
///
/// @range{0 to 1/4; 0 is reached by rounding only}
/// @limits{0, 0, NaN}
/// @ulp{5}
/// @chapter{eq-sigmoid-slope-safe}
///
/// @param x  where on the curve
/// @return   output gained for each unit of input, at x
template <std::floating_point Real>
Real sigmoid_slope(Real x)
{
    return sigmoid(x) * sigmoid(-x);
}

} // namespace activation
