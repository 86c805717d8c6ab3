#pragma once

#include "apply.hpp"
#include "expm1.hpp"
#include "finite.hpp"

#include <span>

namespace fast {

/// Lets positive inputs through and bends every other towards -alpha.
///
/// The limits are those for alpha 1.
///
/// @range{-alpha to infinity; -alpha is reached by rounding only}
/// @limits{-1, infinity, NaN}
/// @ulp{2}
/// @raises{std::invalid_argument if x and y differ in length, or if alpha is
/// infinite or NaN}
/// @source{clevert2016}
/// @chapter{eq-elu}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
/// @param alpha  how far below 0 outputs can come, any finite number
inline void elu(std::span<const float> x, std::span<float> y, float alpha = 1)
{
    finite("alpha", alpha);
    apply(x, y, [=](float value) {
        const float bent = alpha * branchless::expm1(value);
        return value < 0 ? bent : value;
    });
}

} // namespace fast
