#pragma once

#include "apply.hpp"
#include "gated.hpp"
#include "gelu_tanh_sum.hpp"
#include "lifted_exp_of_product.hpp"

#include <span>

namespace fast {

/// GELU as many networks were trained with it, with tanh in place of erf.
///
/// @range{-0.1700407505712541 to infinity}
/// @limits{-0, infinity, NaN}
/// @ulp{4}
/// @raises{std::invalid_argument if x and y differ in length}
/// @source{hendrycks2016}
/// @chapter{eq-gelu-tanh}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
inline void gelu_tanh(std::span<const float> x, std::span<float> y)
{
    apply(x, y, [](float value) {
        const float near = branchless::size(value, 11);
        const auto [sum, rest] = branchless::gelu_tanh_sum(near);
        const float e
            = branchless::lifted_exp_of_product(-near, sum, -near * rest);
        return branchless::gated(value, near, e);
    });
}

} // namespace fast
