#pragma once

#include "apply.hpp"
#include "expm1.hpp"

#include <span>

namespace fast {

/// ELU, with the two constants that keep signals at mean 0 and variance 1.
///
/// Lambda is 1 and a rest, as in activation::selu().
///
/// @range{-1.7580993408473769 to infinity; the lower end by rounding only}
/// @limits{-1.7580993408473769, infinity, NaN}
/// @ulp{2}
/// @raises{std::invalid_argument if x and y differ in length}
/// @source{klambauer2017}
/// @chapter{eq-selu}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
inline void selu(std::span<const float> x, std::span<float> y)
{
    constexpr float rest = 0.0507009873554804934f;
    constexpr float lambda_alpha = 1.7580993408473768599f;
    apply(x, y, [](float value) {
        const float bent = lambda_alpha * branchless::expm1(value);
        return value < 0 ? bent : branchless::multiply_add(rest, value, value);
    });
}

} // namespace fast
