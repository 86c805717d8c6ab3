#pragma once

#include "apply.hpp"
#include "lifted_exp_of_product.hpp"
#include "size.hpp"
#include "tail_ratio.hpp"

#include <span>

namespace fast {

/// Multiplies inputs by the share of all normal numbers below them.
///
/// @range{-0.16997120747990366 to infinity}
/// @limits{-0, infinity, NaN}
/// @ulp{7}
/// @raises{std::invalid_argument if x and y differ in length}
/// @source{hendrycks2016}
/// @chapter{eq-gelu-erfc}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
inline void gelu(std::span<const float> x, std::span<float> y)
{
    apply(x, y, [](float value) {
        const float a = branchless::size(value, 15);
        const float e = branchless::lifted_exp_of_product(a / -2, a);
        const float open = value < 0 ? 0 : value;
        return branchless::multiply_add(
            -(a * e), branchless::tail_ratio(a), open);
    });
}

} // namespace fast
