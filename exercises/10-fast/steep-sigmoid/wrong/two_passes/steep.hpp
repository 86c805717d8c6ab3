#pragma once

#include "10-fast/apply.hpp"
#include "10-fast/sigmoid.hpp"

#include <span>

namespace mine {

/// Turns numbers into answers between no (0) and yes (1), as fast as beta says.
///
/// Infinity is answered with 0 or 1, and NaN with NaN.
///
/// Throws std::invalid_argument if x and y differ in length.
///
/// @param x     the inputs
/// @param y     where the answers go; x itself, or apart from it
/// @param beta  how steep it is, any finite number, 1e-9 or more in size
inline void sigmoid(
    std::span<const float> x, std::span<float> y, float beta = 1)
{
    fast::apply(x, y, [=](float value) { return beta * value; });
    fast::sigmoid(y, y);
}

} // namespace mine
