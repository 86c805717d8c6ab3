#pragma once

#include "apply.hpp"
#include "lifted_exp.hpp"
#include "open.hpp"
#include "size.hpp"

#include <span>

namespace fast {

/// Multiplies inputs by tanh of their softplus.
///
/// @range{-0.3088434130172504 to infinity}
/// @limits{-0, infinity, NaN}
/// @ulp{5}
/// @raises{std::invalid_argument if x and y differ in length}
/// @source{misra2020}
/// @chapter{eq-mish}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
inline void mish(std::span<const float> x, std::span<float> y)
{
    using branchless::lower, branchless::multiply_add;
    apply(x, y, [](float value) {
        const bool left = value < 0;
        const float size = branchless::size(value, 131);
        const float lifted = branchless::lifted_exp(-size);
        const float e = lifted * lower;
        const float a = left ? 1 : 2;
        const float b = left ? 2 : 1;
        const float above = multiply_add(a, e, left ? 2.0f : 0.0f);
        const float below = multiply_add(e, multiply_add(a, e, 2), b);
        const float missing = size * lifted * (above / below);
        return multiply_add(-missing, lower, branchless::open(value));
    });
}

} // namespace fast
