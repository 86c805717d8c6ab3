#pragma once

#include "../04-relu/squared_relu.hpp"
#include "apply.hpp"

#include <span>

namespace fast {

/// Squares positive inputs and answers 0 to every other.
///
/// @range{0 to infinity}
/// @limits{0, infinity, NaN}
/// @ulp{1}
/// @raises{std::invalid_argument if x and y differ in length}
/// @source{so2021}
/// @chapter{eq-squared-relu}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
inline void squared_relu(std::span<const float> x, std::span<float> y)
{
    apply(x, y, [](float value) { return activation::squared_relu(value); });
}

} // namespace fast
