#pragma once

#include "../04-relu/relu6.hpp"
#include "apply.hpp"

#include <span>

namespace fast {

/// ReLU with a ceiling at 6.
///
/// @range{0 to 6}
/// @limits{0, 6, NaN}
/// @ulp{0}
/// @raises{std::invalid_argument if x and y differ in length}
/// @source{krizhevsky2010}
/// @chapter{eq-relu6}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
inline void relu6(std::span<const float> x, std::span<float> y)
{
    apply(x, y, [](float value) { return activation::relu6(value); });
}

} // namespace fast
