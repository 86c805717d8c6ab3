#pragma once

#include "apply.hpp"
#include "size.hpp"

#include <span>

namespace fast {

/// SiLU with the hard sigmoid as its gate.
///
/// Below -3, where the gate is shut, an infinity times 0 would be NaN.
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
        const float raised = value + 3 < 0 ? 0 : value + 3;
        const float gate = branchless::size(raised, 6) * sixth;
        return value < -3 ? -0.0f : value * gate;
    });
}

} // namespace fast
