#pragma once

#include "sigmoid_slope.hpp"

#include <concepts>

namespace activation {

/// Tells how fast tanh rises at x.
///
/// \f[ \tanh'(x) = 4 \, \sigma'(2x) \f]
///
/// @range{0 to 1; 0 is reached by rounding only}
/// @limits{0, 0, NaN}
/// @ulp{5}
/// @chapter{eq-tanh-slope}
///
/// @param x  where on the curve
/// @return   output gained for each unit of input, at x
template <std::floating_point Real>
Real tanh_slope(Real x)
{
    return 4 * sigmoid_slope(2 * x);
}

} // namespace activation
