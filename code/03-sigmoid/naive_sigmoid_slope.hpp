#pragma once

#include "sigmoid.hpp"

#include <concepts>

namespace activation {

/// Computes the sigmoid's slope from its output, for comparison only.
///
/// \f[ \sigma'(x) = \sigma(x) (1 - \sigma(x)) \f]
///
/// The subtraction cancels: where sigmoid(x) has rounded to 1 the result is 0,
/// although the slope itself is a small positive number.
/// Use sigmoid_slope() instead.
///
/// @range{0 to 1/4}
/// @limits{0, 0, NaN}
/// @error{without bound for positive x}
/// @chapter{eq-sigmoid-slope}
///
/// @param x  where on the curve
/// @return   output gained for each unit of input, at x
template <std::floating_point Real>
Real naive_sigmoid_slope(Real x)
{
    const Real s = sigmoid(x);
    return s * (1 - s);
}

} // namespace activation
