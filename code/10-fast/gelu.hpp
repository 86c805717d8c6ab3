#pragma once

#include "apply.hpp"
#include "lifted_exp.hpp"
#include "product.hpp"
#include "tail_ratio.hpp"

#include <cmath>
#include <span>

namespace fast {

/// Multiplies inputs by the share of all normal numbers below them.
///
/// \f[ \operatorname{GELU}(x) = \frac{x}{2} \operatorname{erfc}\left(
/// -\frac{x}{\sqrt{2}}\right) \f]
///
/// @range{-0.16997120747990366 to infinity}
/// @limits{-0, infinity, NaN}
/// @ulp{4}
/// @raises{std::invalid_argument if x and y differ in length}
/// @source{hendrycks2016}
/// @chapter{eq-gelu-erfc}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
inline void gelu(std::span<const float> x, std::span<float> y)
{
    using branchless::lower;
    apply(x, y, [](float value) {
        const float size = std::abs(value);
        const float a = size > 15 ? 15 : size;
        const auto [square, rest] = branchless::product(a, a);
        const auto [above, below] = branchless::tail_ratio(a);
        const float e = branchless::lifted_exp({-square / 2, -rest / 2});
        const float tail = e * above / below;
        const float finite = value < -15 ? -15 : value;
        return value < 0
            ? finite * tail * lower
            : branchless::multiply_add(-tail * lower, value, value);
    });
}

} // namespace fast
