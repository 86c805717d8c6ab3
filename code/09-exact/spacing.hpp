#pragma once

#include <cmath>
#include <concepts>
#include <limits>

/// How far an answer is from the exact one, and what keeps it near.
namespace exact {

/// Measures one ulp: how far apart the numbers of a type are at a value.
///
/// That is the ulp at 1, times the largest power of two that is not larger than
/// the absolute value of y. Below the smallest normal number the spacing no
/// longer shrinks.
///
/// @chapter{eq-ulp}
///
/// @param y  any finite number, also one between two of the type
/// @return   the spacing of Real at y
template <std::floating_point Real>
double spacing(double y)
{
    using limits = std::numeric_limits<Real>;
    int exponent = limits::min_exponent;
    if (std::abs(y) >= double(limits::min()))
        std::frexp(y, &exponent);
    return std::ldexp(1.0, exponent - limits::digits);
}

} // namespace exact
