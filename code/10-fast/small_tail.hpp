#pragma once

#include "polynomial.hpp"

#include <array>

namespace branchless {

/// The coefficients c_0 to c_9 of small_tail().
inline constexpr std::array tail_coefficients{1.25f, -1.2433933f, 0.169628903f,
    0.291662723f, 0.0571122095f, -0.153143913f, 0.144543469f, -0.320883632f,
    0.284464061f, -0.0810521543f};

/// Computes a times the share of all normal numbers beyond a, without its
/// power of e.
///
/// It is about q (c_0 + c_1 q + ... + c_9 q^9), where q is a / (a + 2.5), as
/// fit::tail_part() times a computes it exactly. The share q is 0 at 0 and
/// comes close to 1 far out, where it hardly moves, so that the rounding of a +
/// 2.5 does no harm.
///
/// The coefficients are those of fit::fit_tail(), rounded to float.
///
/// @param a  at least 0, and at most where fit::fit_tail() ends
/// @return   that
inline float small_tail(float a)
{
    const float q = a / (a + 2.5f);
    return q * polynomial(q, tail_coefficients);
}

} // namespace branchless
