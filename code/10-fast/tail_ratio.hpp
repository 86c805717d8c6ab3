#pragma once

#include "polynomial.hpp"

#include <array>

namespace branchless {

/// The coefficients p_0 to p_4 of tail_ratio(), times 2^-64.
inline constexpr std::array tail_above{0.5f * 0x1p-64f, 0.459232301f * 0x1p-64f,
    0.199372768f * 0x1p-64f, 0.0462463386f * 0x1p-64f,
    0.00499023497f * 0x1p-64f};

/// The coefficients 1 and q_1 to q_5 of tail_ratio().
inline constexpr std::array tail_below{
    1.0f, 1.71634936f, 1.26818645f, 0.512191415f, 0.11592488f, 0.0125086261f};

/// Computes the share of all normal numbers beyond a, without its power of e.
///
/// It is about (p_0 + p_1 a + ... + p_4 a^4) / (1 + q_1 a + ... + q_5 a^5), as
/// fit::tail_part() computes it exactly.
///
/// The coefficients are those of fit::fit_ratio(), rounded to float.
///
/// @param a  from 0 to 14.6
/// @return   2^-64 times that, to be multiplied with lifted_exp()
inline float tail_ratio(float a)
{
    return polynomial(a, tail_above) / polynomial(a, tail_below);
}

} // namespace branchless
