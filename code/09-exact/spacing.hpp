#pragma once

#include <cmath>
#include <concepts>
#include <limits>

/// How far an answer is from the exact one, and what keeps it near.
namespace exact {

/// Measures one ulp: how far apart the numbers of a type are at a value.
///
/// \f[ u(y) = 2^{E - p} \f]
///
/// p is how many binary digits the type has, and E the exponent with which y
/// is at least 2 to the E - 1 and less than 2 to the E. Below the smallest
/// normal number the spacing no longer shrinks.
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
