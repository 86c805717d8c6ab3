#pragma once

#include "apply.hpp"
#include "gated.hpp"
#include "product.hpp"

#include <span>

namespace fast {

/// Multiplies inputs by a sigmoid of themselves.
///
/// \f[ \operatorname{SiLU}(x, \beta) = x \, \sigma(\beta x) \f]
///
/// The limits are those for a positive beta.
///
/// @range{-0.2784645427610738 to infinity, for beta 1}
/// @limits{-0, infinity, NaN}
/// @error{4 ulp; 5 ulp for another beta}
/// @raises{std::invalid_argument if x and y differ in length}
/// @source{elfwing2018}
/// @chapter{eq-silu}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
/// @param beta  how fast the gate opens
inline void silu(std::span<const float> x, std::span<float> y, float beta = 1)
{
    apply(x, y, [=](float value) {
        return branchless::gated(value, branchless::product(beta, value));
    });
}

} // namespace fast
