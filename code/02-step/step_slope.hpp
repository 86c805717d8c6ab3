#pragma once

#include <cmath>
#include <concepts>

namespace activation {

/// Tells how fast the step rises at x: not at all.
///
/// \f[ h'(x) = 0 \f]
///
/// At 0, where the step jumps, it has no slope; the 0 there is a convention,
/// that of the closed piece of its formula.
///
/// @range{0}
/// @limits{0, 0, NaN}
/// @ulp{0}
/// @chapter{eq-step-slope}
///
/// @param x  where on the curve
/// @return   0, or NaN for NaN
template <std::floating_point Real>
Real step_slope(Real x)
{
    return std::isnan(x) ? x : 0;
}

} // namespace activation
