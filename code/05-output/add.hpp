#pragma once

#include <cmath>
#include <concepts>

/// Sums that keep what rounding takes away.
namespace arithmetic {

/// A sum as the machine rounds it, and what that rounding took away.
template <std::floating_point Real>
struct sum {
    Real near; ///< the rounded sum
    Real rest; ///< near + rest is the sum itself; 0 where near is not finite
};

/// Adds two numbers without losing anything.
///
/// The rounded sum holds a part of b, and what is left of the sum without it
/// is a part of a. What the sum does not hold of either is the rest. A
/// compiler that may reorder sums (`-ffast-math`) would make it 0.
///
/// @param a  any number
/// @param b  any number
/// @return   their sum, rounded, and the rest
template <std::floating_point Real>
sum<Real> add(Real a, Real b)
{
    const Real near = a + b;
    if (!std::isfinite(near))
        return {near, 0};
    const Real of_b = near - a;
    const Real of_a = near - of_b;
    return {near, (a - of_a) + (b - of_b)};
}

} // namespace arithmetic
