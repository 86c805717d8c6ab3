#pragma once

#include "apply.hpp"

#include <span>

namespace fast {

/// Lets positive inputs through and answers 0 to every other.
///
/// Minus zero stays minus zero, and NaN stays NaN.
///
/// @range{0 to infinity}
/// @limits{0, infinity, NaN}
/// @ulp{0}
/// @raises{std::invalid_argument if x and y differ in length}
/// @source{nair2010}
/// @chapter{eq-relu}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
inline void relu(std::span<const float> x, std::span<float> y)
{
    apply(x, y, [](float value) { return value < 0 ? 0 : value; });
}

} // namespace fast
