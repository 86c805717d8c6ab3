#pragma once

#include "lifted_exp.hpp"
#include "open.hpp"

namespace branchless {

/// Multiplies x by the sigmoid of p, which has the sign of x.
///
/// \f[ x \, \sigma(p) = \max(0, x) - |x| \, \frac{e^{-|p|}}{1 + e^{-|p|}} \f]
///
/// @param x     what the gate lets through
/// @param size  the size of x; a finite number where x is infinite
/// @param e     2^64 times e to minus the size of p
/// @return      x times the sigmoid of p
inline float gated(float x, float size, float e)
{
    const float share = e / multiply_add(e, lower, 1);
    return multiply_add(-(size * share), lower, open(x));
}

} // namespace branchless
