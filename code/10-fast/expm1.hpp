#pragma once

#include "reduce.hpp"
#include "small_expm1.hpp"

namespace branchless {

/// Computes e^x - 1 for a number that is not above 0.
///
/// \f[ e^x - 1 = 2^n (e^r - 1) + (2^n - 1) \f]
///
/// Near 0, where the subtraction would cancel, n is 0 and nothing is
/// subtracted.
///
/// @param x  at most 0, or NaN
/// @return   e^x - 1
inline float expm1(float x)
{
    const float near = x < -20 ? -20 : x; // further left it rounds to -1
    const auto [power, r] = reduce(near);
    return multiply_add(power, small_expm1(r), power - 1);
}

} // namespace branchless
