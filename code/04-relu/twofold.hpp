#pragma once

#include <cmath>
#include <concepts>

/// Numbers that remember what rounding has taken from them.
///
/// An exponential makes a rounding error of its input as many times larger as
/// the input is large. Here the input keeps its rest, and the exponential
/// makes up for it.
namespace twofold {

/// A number in two parts, whose sum it is.
template <std::floating_point Real>
struct number {
    Real value = 0; ///< what one number of the type can hold
    Real rest = 0;  ///< what that is short of
};

/// Multiplies two numbers and keeps the rest.
///
/// std::fma multiplies and adds with a single rounding, so it sees the digits
/// that x * y has lost. An infinite product has no rest.
///
/// @param x  any number
/// @param y  any number
/// @return   the product, exactly, unless the rest is too small for the type
template <std::floating_point Real>
number<Real> product(Real x, Real y)
{
    const Real value = x * y;
    return {value, std::isfinite(value) ? std::fma(x, y, -value) : 0};
}

/// Multiplies two numbers with their rests.
///
/// @param x  any finite number
/// @param y  any finite number
/// @return   the product, but for the product of the rests
template <std::floating_point Real>
number<Real> operator*(number<Real> x, number<Real> y)
{
    const auto [value, rest] = product(x.value, y.value);
    return {value, rest + (x.value * y.rest + x.rest * y.value)};
}

/// Adds two numbers and keeps the rest.
///
/// The rounded sum holds a part of y, and what is left of the sum without it
/// is a part of x. What the sum does not hold of either is the rest. A
/// compiler that may reorder sums (`-ffast-math`) would make it 0. A sum that
/// is not finite has no rest.
///
/// @param x  any number
/// @param y  any number
/// @return   the sum, exactly
template <std::floating_point Real>
number<Real> sum(Real x, Real y)
{
    const Real value = x + y;
    if (!std::isfinite(value))
        return {value, 0};
    const Real of_y = value - x;
    const Real of_x = value - of_y;
    return {value, (x - of_x) + (y - of_y)};
}

/// Adds two numbers with their rests.
///
/// @param x  any number with a finite rest
/// @param y  any number with a finite rest
/// @return   the sum, but for the rounding of the rests
template <std::floating_point Real>
number<Real> operator+(number<Real> x, number<Real> y)
{
    const auto [value, rest] = sum(x.value, y.value);
    return {value, rest + (x.rest + y.rest)};
}

/// Raises e to a number with a rest.
///
/// \f[ e^{v + r} \approx e^{v} + e^{v} r \f]
///
/// @param x  any number whose power does not overflow
/// @return   e to the x, as exact as std::exp but for one rounding
template <std::floating_point Real>
Real exp(number<Real> x)
{
    const Real e = std::exp(x.value);
    return e > 0 ? std::fma(e, x.rest, e) : e;
}

} // namespace twofold
