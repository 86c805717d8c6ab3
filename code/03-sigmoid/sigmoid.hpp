#pragma once

#include <cmath>
#include <concepts>

namespace activation {

/// Turns any number into an answer between no (0) and yes (1).
///
/// \f[ \sigma(x) = \frac{1}{1 + e^{-x}} \f]
///
/// A negative x takes the other branch, numerator and denominator multiplied
/// by e^x, because e^-x would overflow there while the result is not yet 0.
///
/// @range{0 to 1; both ends are reached by rounding only}
/// @limits{0, 1, NaN}
/// @ulp{4}
/// @source{rumelhart1986}
/// @chapter{eq-sigmoid}
///
/// @param x  sum that the neuron gives to its activation function
/// @return   how far the answer is towards yes
template <std::floating_point Real>
Real sigmoid(Real x)
{
    if (x < 0) {
        const Real e = std::exp(x);
        return e / (1 + e);
    }
    return 1 / (1 + std::exp(-x));
}

} // namespace activation
