#pragma once

#include "../04-relu/twofold.hpp"
#include "power_of_two.hpp"
#include "reduce.hpp"
#include "small_expm1.hpp"

namespace branchless {

/// What undoes the lift of lifted_exp(): 2^-64.
inline constexpr float lower = 0x1p-64f;

/// Raises e to a number that is not above 0, and the result by 2^64.
///
/// \f[ 2^{64} e^x = 2^{n + 64} + 2^{n + 64} (e^r - 1) \f]
///
/// The lift keeps all digits of results that are too small for them; what
/// uses them multiplies by `lower` last.
///
/// @param x  at most 0, with its rest; or minus infinity, or NaN
/// @return   2^64 e^x; 0 below -131, where no product with it counts
inline float lifted_exp(twofold::number<float> x)
{
    const auto [n, r] = reduce(x.value);
    const float power = power_of_two(n + 64);
    const float result = multiply_add(power, small_expm1(r + x.rest), power);
    return x.value < -131 ? 0 : result;
}

} // namespace branchless
