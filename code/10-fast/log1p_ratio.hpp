#pragma once

#include "polynomial.hpp"

#include <array>

namespace branchless {

/// The coefficients c_0 to c_9 of log1p_ratio().
inline constexpr std::array log1p_coefficients{1.0f, -0.499998927f,
    0.333297104f, -0.249516159f, 0.196632743f, -0.152696669f, 0.105436236f,
    -0.0563736111f, 0.0195425265f, -0.00317605701f};

/// Computes how much of u is left by ln(1 + u).
///
/// ln(1 + u) / u is about a polynomial, c_0 + c_1 u and so on. A
/// ratio, and not the logarithm, so that u may be lifted. The coefficients
/// are those of fit::fit_log1p(), rounded to float.
///
/// @param u  from 0 to 1
/// @return   the ratio, from 1 down to ln(2)
inline float log1p_ratio(float u)
{
    return polynomial(u, log1p_coefficients);
}

} // namespace branchless
