#pragma once

#include "../04-relu/relu6.hpp"
#include "apply.hpp"

#include <span>

namespace fast {

/// A sigmoid of three straight pieces.
///
/// A division would take longer than the rest, so the code multiplies by a
/// sixth.
///
/// @range{0 to 1}
/// @limits{0, 1, NaN}
/// @ulp{2}
/// @raises{std::invalid_argument if x and y differ in length}
/// @source{howard2019}
/// @chapter{eq-hard-sigmoid}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
inline void hard_sigmoid(std::span<const float> x, std::span<float> y)
{
    constexpr float sixth = 1.0f / 6;
    apply(
        x, y, [](float value) { return activation::relu6(value + 3) * sixth; });
}

} // namespace fast
