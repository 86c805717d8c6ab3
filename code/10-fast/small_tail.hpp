#pragma once

#include "lifted_exp.hpp"
#include "polynomial.hpp"

#include <array>

namespace branchless {

/// The coefficients c_0 to c_9 of small_tail(), times 2^-64.
inline constexpr std::array tail_coefficients{1.25f * lower,
    -1.2433933f * lower, 0.169628903f * lower, 0.291662723f * lower,
    0.0571122095f * lower, -0.153143913f * lower, 0.144543469f * lower,
    -0.320883632f * lower, 0.284464061f * lower, -0.0810521543f * lower};

/// Computes a times the share of all normal numbers beyond a, without its
/// power of e.
///
/// \f[ a R(a) \approx q (c_0 + c_1 q + \dots + c_9 q^9) \f]
///
/// Here q is a / (a + 5/2). It is 0 at 0 and comes close to 1 far out, where
/// it hardly moves, so that the rounding of a + 5/2 does no harm.
///
/// The coefficients are those of fit::fit_tail(), rounded to float.
///
/// @param a  from 0 to 14.6
/// @return   2^-64 times that, to be multiplied by a lifted power
inline float small_tail(float a)
{
    const float q = a / (a + 2.5f);
    return q * polynomial(q, tail_coefficients);
}

} // namespace branchless
