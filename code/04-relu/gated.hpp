#pragma once

#include "twofold.hpp"

#include <algorithm>
#include <array>
#include <concepts>
#include <limits>

namespace twofold {

/// Raises e to minus |p| and gives the result in two factors.
///
/// \f[ e^{-|p|} = e^{128 \ln 2 - |p|} \, 2^{-128} \f]
///
/// Their product can be too small for its last digits while the first factor
/// is not, so multiply by one after the other. The second is a power of two
/// and costs no digit.
///
/// @param p  any number, or an infinity
/// @return   the result and 1; where it is small, as above
template <std::floating_point Real>
std::array<Real, 2> factors(number<Real> p)
{
    constexpr number<Real> shift{
        Real(88.722839111673), Real(2.9683799217232635e-15L)};
    if (p.value > 0)
        p = {-p.value, -p.rest};
    if (p.value < -600)
        return {exp(p + shift), Real(0x1p-128)};
    return {exp(p), 1};
}

/// Multiplies x by the sigmoid of p.
///
/// An infinite x counts as the largest number where the sigmoid is 0, so that
/// the product is 0 as well.
///
/// @param x  what the gate lets through
/// @param p  how far the gate is open, as a sum
/// @return   x times the sigmoid of p
template <std::floating_point Real>
Real gated(Real x, number<Real> p)
{
    constexpr Real most = std::numeric_limits<Real>::max();
    const auto [h, k] = factors(p);
    if (p.value < 0)
        return std::clamp(x, -most, most) * h * k / (1 + h * k);
    return x / (1 + h * k);
}

/// Computes the slope of x times the sigmoid of p, where p depends on x.
///
/// \f[ \sigma(p) + q \, \sigma(p) \, \sigma(-p) \f]
///
/// @param p  how far the gate is open, as a sum
/// @param q  x times the slope of p
/// @return   the slope
template <std::floating_point Real>
Real gated_slope(number<Real> p, Real q)
{
    constexpr Real most = std::numeric_limits<Real>::max();
    const auto [h, k] = factors(p);
    const Real e = h * k;
    const Real finite = std::clamp(q, -most, most);
    const Real square = 1 + e * (2 + e);
    if (p.value < 0)
        return (1 + finite + e) * h * k / square;
    return 1 + e * (finite - 1 - e) / square;
}

} // namespace twofold
