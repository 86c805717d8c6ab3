#pragma once

#include "reduce.hpp"
#include "small_expm1.hpp"

namespace branchless {

/// What undoes the lift of lifted_exp(): 2^-64.
inline constexpr float lower = 0x1p-64f;

/// Raises e to a number that is not above 0, and the result by 2^64.
///
/// \f[ 2^{64} e^x = 2^{n + 64} (e^r - 1) + 2^{n + 64} \f]
///
/// The lift keeps all digits of results that are too small for them; what
/// uses them multiplies by `lower` last.
///
/// @param x     from -131 to 0, or NaN
/// @param rest  what x has lost by rounding
/// @return      2^64 e^x
inline float lifted_exp(float x, float rest = -0.0f)
{
    const auto [power, r] = reduce<64>(x);
    return multiply_add(power, small_expm1(r + rest), power);
}

} // namespace branchless
