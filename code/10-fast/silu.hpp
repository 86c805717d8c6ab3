#pragma once

#include "../04-relu/silu.hpp"
#include "apply.hpp"
#include "finite.hpp"
#include "gated.hpp"
#include "lifted_exp_of_product.hpp"

#include <cmath>
#include <span>

namespace fast {

/// Multiplies inputs by a sigmoid of themselves.
///
/// With a beta below a billionth a gate is still open where the power of e is
/// too small even when it is lifted; such betas are left to the plain function.
/// The limits are those for a positive beta.
///
/// @range{-0.2784645427610738 to infinity, for beta 1}
/// @limits{-0, infinity, NaN}
/// @ulp{4}
/// @raises{std::invalid_argument if x and y differ in length, or if beta is
/// infinite or NaN}
/// @source{elfwing2018}
/// @chapter{eq-silu}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
/// @param beta  how fast the gate opens, any finite number
inline void silu(std::span<const float> x, std::span<float> y, float beta = 1)
{
    finite("beta", beta);
    if (std::abs(beta) < 1e-9f)
        return apply(
            x, y, [=](float value) { return activation::silu(value, beta); });
    const float side = std::copysign(1.0f, beta);
    const float down = -std::abs(beta);
    apply(x, y, [=](float value) {
        const float size = std::abs(value);
        const float e = branchless::lifted_exp_of_product(down, size);
        const bool shut = down * size < -131; // where 2^64 e^p would be wrong
        return side
            * branchless::gated(side * value, shut ? 1 : size, shut ? 0 : e);
    });
}

} // namespace fast
