#pragma once

#include "apply.hpp"
#include "lifted_exp.hpp"

#include <cmath>
#include <span>

namespace fast {

/// Turns numbers into answers between no (0) and yes (1).
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
    using branchless::lower, branchless::multiply_add;
    apply(x, y, [](float value) {
        const float down = -std::abs(value);
        const float e = branchless::lifted_exp(down < -131 ? -131 : down);
        const float share = e / multiply_add(e, lower, 1);
        const bool no = value < 0;
        return multiply_add(share, no ? lower : -lower, no ? 0.0f : 1.0f);
    });
}

} // namespace fast
