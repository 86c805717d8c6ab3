#pragma once

#include "../04-relu/softplus.hpp"
#include "apply.hpp"
#include "finite.hpp"
#include "lifted_exp_of_product.hpp"
#include "log1p_ratio.hpp"

#include <cmath>
#include <span>
#include <stdexcept>

namespace fast {

/// ReLU with its kink rounded off.
///
/// Its larger part, x or 0, is taken out of the logarithm. With a beta below a
/// billionth or above a billion, what is left would leave the range of float on
/// the way; such betas are left to the plain function.
///
/// @range{0 to infinity; 0 is reached by rounding only}
/// @limits{0, infinity, NaN}
/// @error{3 ulp; 4 ulp for another beta}
/// @raises{std::invalid_argument if x and y differ in length, or if beta is
/// 0, infinite or NaN}
/// @source{dugas2001}
/// @chapter{eq-softplus}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
/// @param beta  how sharp the bend is, any finite number but 0
inline void softplus(
    std::span<const float> x, std::span<float> y, float beta = 1)
{
    finite("beta", beta);
    if (beta == 0)
        throw std::invalid_argument("expected a beta that is not 0");
    if (std::abs(beta) < 1e-9f || std::abs(beta) > 1e9f)
        return apply(x, y,
            [=](float value) { return activation::softplus(value, beta); });
    const float side = std::copysign(1.0f, beta);
    const float down = -std::abs(beta);
    const float scale = branchless::lower / beta;
    apply(x, y, [=](float value) {
        const float size = std::abs(value);
        const float power = branchless::lifted_exp_of_product(down, size);
        const float e = down * size < -131 ? 0 : power;
        const float ratio = branchless::log1p_ratio(e * branchless::lower);
        return branchless::multiply_add(
            e * ratio, scale, side * value < 0 ? 0 : value);
    });
}

} // namespace fast
