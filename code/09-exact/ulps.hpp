#pragma once

#include "spacing.hpp"

#include <cmath>
#include <concepts>
#include <limits>

namespace exact {

/// Counts how many ulp an answer is away from the exact value.
///
/// The answer may be infinite or NaN, the exact value not. Then no digit of
/// the answer is right, and the count is infinite.
///
/// @chapter{eq-ulp}
///
/// @param answer  what the machine computed, in its type
/// @param exact   what it should be, more exact than the type can hold
/// @return        the error, in spacings of the answer's type
template <std::floating_point Real>
double ulps(Real answer, double exact)
{
    if (!std::isfinite(answer))
        return std::numeric_limits<double>::infinity();
    return std::abs(double(answer) - exact) / spacing<Real>(exact);
}

} // namespace exact
