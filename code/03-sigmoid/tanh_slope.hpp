#pragma once

#include <cmath>
#include <concepts>

namespace activation {

/// Tells how fast tanh rises at x.
///
/// \f[ \tanh'(x) = \frac{4 e^{-2|x|}}{(1 + e^{-2|x|})^2} \f]
///
/// The same arrangement as sigmoid_slope(), at twice the input and with four
/// times the height.
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
    const Real e = std::exp(-2 * std::abs(x));
    return 4 * e / ((1 + e) * (1 + e));
}

} // namespace activation
