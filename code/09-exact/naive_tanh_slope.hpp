#pragma once

#include "../03-sigmoid/tanh.hpp"

#include <concepts>

namespace activation {

/// Computes the slope of tanh from its output, for comparison only.
///
/// \f[ \tanh'(x) = 1 - \tanh(x)^2 \f]
///
/// The subtraction cancels: where tanh(x) has rounded to 1 or -1 the result is
/// 0, although the slope itself is a small positive number. Use tanh_slope()
/// instead.
///
/// @range{0 to 1}
/// @limits{0, 0, NaN}
/// @error{without bound far from zero}
/// @chapter{eq-tanh-slope}
///
/// @param x  where on the curve
/// @return   output gained for each unit of input, at x
template <std::floating_point Real>
Real naive_tanh_slope(Real x)
{
    const Real t = activation::tanh(x);
    return 1 - t * t;
}

} // namespace activation
