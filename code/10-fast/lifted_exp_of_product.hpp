#pragma once

#include "lifted_exp.hpp"

namespace branchless {

/// Raises e to a product that is not above 0, and the result by 2^64.
///
/// \f[ 2^{64} e^{x y} \f]
///
/// @param x     a factor
/// @param y     a factor of the other sign, or 0
/// @param rest  what has to be added to the product
/// @return      2^64 e^(xy)
inline float lifted_exp_of_product(float x, float y, float rest = -0.0f)
{
    const auto [power, r] = reduce<64>(x, y);
    return multiply_add(power, small_expm1(r + rest), power);
}

} // namespace branchless
