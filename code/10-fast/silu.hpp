#pragma once

#include "apply.hpp"
#include "gated.hpp"
#include "lifted_exp_of_product.hpp"

#include <cmath>
#include <limits>
#include <span>

namespace fast {

/// Multiplies inputs by a sigmoid of themselves.
///
/// The limits are those for a positive beta.
///
/// @range{-0.2784645427610738 to infinity, for beta 1}
/// @limits{-0, infinity, NaN}
/// @ulp{4}
/// @raises{std::invalid_argument if x and y differ in length}
/// @source{elfwing2018}
/// @chapter{eq-silu}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
/// @param beta  how fast the gate opens, any finite number, 1e-9 or more in
/// size
inline void silu(std::span<const float> x, std::span<float> y, float beta = 1)
{
    const float side = std::copysign(1.0f, beta);
    const float down = -std::abs(beta);
    apply(x, y, [=](float value) {
        constexpr float most = std::numeric_limits<float>::max();
        const float size = branchless::size(value, most);
        const float e = branchless::lifted_exp_of_product(down, size);
        const bool shut = down * size < -131; // where 2^64 e^p would be wrong
        return side * branchless::gated(side * value, size, shut ? 0 : e);
    });
}

} // namespace fast
