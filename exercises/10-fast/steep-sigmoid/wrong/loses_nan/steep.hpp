#pragma once

#include "10-fast/apply.hpp"
#include "10-fast/lifted_exp_of_product.hpp"
#include "10-fast/size.hpp"

#include <cmath>
#include <limits>
#include <span>

namespace mine {

/// Turns numbers into answers between no (0) and yes (1), as fast as beta says.
///
/// Infinity is answered with 0 or 1, and NaN with NaN.
///
/// Throws std::invalid_argument if x and y differ in length.
///
/// @param x     the inputs
/// @param y     where the answers go; x itself, or apart from it
/// @param beta  how steep it is, any finite number, 1e-9 or more in size
inline void sigmoid(
    std::span<const float> x, std::span<float> y, float beta = 1)
{
    using branchless::lower, branchless::multiply_add;
    const float side = std::copysign(1.0f, beta);
    const float down = -std::abs(beta);
    fast::apply(x, y, [=](float value) {
        constexpr float most = std::numeric_limits<float>::max();
        const float size = branchless::size(value, most);
        const float power = branchless::lifted_exp_of_product(down, size);
        const float e = down * size < -131 ? 0 : power;
        const float share = e / multiply_add(e, lower, 1);
        const bool no = side * value < 0;
        return multiply_add(share, no ? lower : -lower, no ? 0.0f : 1.0f);
    });
}

} // namespace mine
