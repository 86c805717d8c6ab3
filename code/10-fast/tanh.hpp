#pragma once

#include "apply.hpp"
#include "expm1.hpp"

#include <cmath>
#include <span>

namespace fast {

/// Turns numbers into answers between no (-1) and yes (1).
///
/// Left of 0, numerator and denominator are multiplied by e^x; e^2x - 1 does
/// not cancel. To the right, the sign changes.
///
/// @range{-1 to 1; both ends are reached by rounding only}
/// @limits{-1, 1, NaN}
/// @ulp{3}
/// @raises{std::invalid_argument if x and y differ in length}
/// @source{lecun1998efficient}
/// @chapter{eq-tanh}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
inline void tanh(std::span<const float> x, std::span<float> y)
{
    apply(x, y, [](float value) {
        const float up = branchless::expm1(-2 * std::abs(value));
        return std::copysign(up / (up + 2), value);
    });
}

} // namespace fast
