#pragma once

#include "lifted_exp.hpp"
#include "minus_size.hpp"

#include <limits>

namespace branchless {

/// Multiplies x by the sigmoid of p.
///
/// \f[ x \, \sigma(p) = \begin{cases} \dfrac{x}{1 + e^{-p}} & p \ge 0
/// \\ \dfrac{x e^{p}}{1 + e^{p}} & p < 0 \end{cases} \f]
///
/// Both cases need e to minus the size of p. An infinite x counts as the
/// largest number, so that where the sigmoid is 0 the product is 0 as well.
///
/// @param x  what the gate lets through
/// @param p  how far the gate is open, as a sum with its rest
/// @return   x times the sigmoid of p
inline float gated(float x, twofold::number<float> p)
{
    constexpr float most = std::numeric_limits<float>::max();
    const bool shut = p.value < 0;
    const float e = lifted_exp(minus_size(p));
    const float finite = x < -most ? -most : x;
    const float part = (shut ? finite * e : x) / multiply_add(e, lower, 1);
    return shut ? part * lower : part;
}

} // namespace branchless
