#pragma once

#include "apply.hpp"
#include "gated.hpp"

#include <span>

namespace fast {

/// Turns numbers into answers between no (0) and yes (1).
///
/// \f[ \sigma(x) = \frac{1}{1 + e^{-x}} \f]
///
/// @range{0 to 1; both ends are reached by rounding only}
/// @limits{0, 1, NaN}
/// @ulp{3}
/// @raises{std::invalid_argument if x and y differ in length}
/// @source{rumelhart1986}
/// @chapter{eq-sigmoid}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
inline void sigmoid(std::span<const float> x, std::span<float> y)
{
    apply(x, y, [](float value) { return branchless::gated(1, {value}); });
}

} // namespace fast
