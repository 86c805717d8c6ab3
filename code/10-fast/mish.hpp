#pragma once

#include "apply.hpp"
#include "lifted_exp.hpp"

#include <cmath>
#include <span>

namespace fast {

/// Multiplies inputs by tanh of their softplus.
///
/// \f[ \operatorname{Mish}(x) = x \tanh(\ln(1 + e^x)) \f]
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
        const float lifted = branchless::lifted_exp({-std::abs(value)});
        const float e = lifted * lower;
        const float one = left ? 1 : 2;
        const float two = left ? 2 : 1;
        const float finite = value < -200 ? -200 : value;
        const float above = multiply_add(one, e, two) * finite;
        const float below = multiply_add(e, multiply_add(one, e, 2), two);
        const float part = (left ? above * lifted : above) / below;
        return left ? part * lower : part;
    });
}

} // namespace fast
