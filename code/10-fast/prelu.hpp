#pragma once

#include "apply.hpp"
#include "leaky_relu.hpp"

#include <span>

namespace fast {

/// Leaky ReLU with a slope that training chooses.
///
/// The limits are those for a positive alpha.
///
/// @range{every number}
/// @limits{-infinity, infinity, NaN}
/// @ulp{1}
/// @raises{std::invalid_argument if x and y differ in length, or if alpha is
/// infinite or NaN}
/// @source{he2015}
/// @chapter{eq-prelu}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
/// @param alpha  slope for negative inputs, any finite number
inline void prelu(
    std::span<const float> x, std::span<float> y, float alpha = 0.25f)
{
    leaky_relu(x, y, alpha);
}

} // namespace fast
