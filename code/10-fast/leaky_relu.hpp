#pragma once

#include "apply.hpp"
#include "finite.hpp"

#include <span>

namespace fast {

/// Lets positive inputs through, and a small part of every other.
///
/// The limits are those for a positive alpha.
///
/// @range{every number}
/// @limits{-infinity, infinity, NaN}
/// @ulp{1}
/// @raises{std::invalid_argument if x and y differ in length, or if alpha is
/// infinite or NaN}
/// @source{maas2013}
/// @chapter{eq-leaky}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
/// @param alpha  slope for negative inputs, any finite number
inline void leaky_relu(
    std::span<const float> x, std::span<float> y, float alpha = 0.01f)
{
    finite("alpha", alpha);
    apply(x, y, [=](float value) { return value > 0 ? value : alpha * value; });
}

} // namespace fast
