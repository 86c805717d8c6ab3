#pragma once

#include "../04-relu/relu6.hpp"
#include "apply.hpp"

#include <span>

namespace fast {

/// SiLU with the hard sigmoid as its gate.
///
/// \f[ \operatorname{hardswish}(x) = x \operatorname{hardsigmoid}(x) \f]
///
/// Below -3, where the gate is shut, the code takes -3 for x: an infinity times
/// 0 would be NaN.
///
/// @range{-0.375 to infinity}
/// @limits{-0, infinity, NaN}
/// @ulp{3}
/// @raises{std::invalid_argument if x and y differ in length}
/// @source{howard2019}
/// @chapter{eq-hard-swish}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
inline void hard_swish(std::span<const float> x, std::span<float> y)
{
    constexpr float sixth = 1.0f / 6;
    apply(x, y, [](float value) {
        const float open = value < -3 ? -3 : value;
        return open * (activation::relu6(open + 3) * sixth);
    });
}

} // namespace fast
