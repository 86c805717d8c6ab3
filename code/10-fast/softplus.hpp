#pragma once

#include "apply.hpp"
#include "lifted_exp.hpp"
#include "log1p_ratio.hpp"
#include "minus_size.hpp"
#include "product.hpp"

#include <span>

namespace fast {

/// ReLU with its kink rounded off.
///
/// \f[ \operatorname{softplus}(x, \beta) = \frac{1}{\beta} \ln(1 + e^{\beta x})
/// \f]
///
/// Its larger part, x or 0, is taken out of the logarithm.
///
/// @range{0 to infinity; 0 is reached by rounding only}
/// @limits{0, infinity, NaN}
/// @error{3 ulp; 5 ulp for another beta}
/// @raises{std::invalid_argument if x and y differ in length}
/// @source{dugas2001}
/// @chapter{eq-softplus}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
/// @param beta  how sharp the bend is, any finite number but 0
inline void softplus(
    std::span<const float> x, std::span<float> y, float beta = 1)
{
    const float scale = branchless::lower / beta;
    apply(x, y, [=](float value) {
        const auto p = branchless::product(beta, value);
        const float e = branchless::lifted_exp(branchless::minus_size(p));
        const float u = e * branchless::lower;
        const float rest = e * branchless::log1p_ratio(u) * scale;
        return (p.value > 0 ? value : 0) + rest;
    });
}

} // namespace fast
