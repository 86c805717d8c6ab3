#pragma once

#include <cmath>
#include <concepts>

namespace activation {

/// Tells how fast the sigmoid rises at x.
///
/// \f[ \sigma'(x) = \frac{e^{-|x|}}{(1 + e^{-|x|})^2} \f]
///
/// The slope is the same at x and at -x. With the minus in front of |x| the
/// exponential cannot overflow, and nothing is subtracted.
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
    const Real e = std::exp(-std::abs(x));
    return e / ((1 + e) * (1 + e));
}

} // namespace activation
