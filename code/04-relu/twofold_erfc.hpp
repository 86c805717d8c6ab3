#pragma once

#include "twofold.hpp"

#include <cmath>
#include <concepts>

namespace twofold {

/// What GELU multiplies by: one over the root of 2.
///
/// The rest is what the type is short of: of a float, what a double still has,
/// and what that is short of itself.
template <std::floating_point Real>
inline constexpr number<Real> root_half{Real(0.7071067811865476),
    Real(0.7071067811865476 - double(Real(0.7071067811865476))
        - 4.8336466567264565e-17)};

/// Computes erfc of a number with a rest.
///
/// A small rest r changes erfc by r times its slope, which is minus
/// 2 / sqrt(pi) times e to the minus x squared.
///
/// @param x  any finite number
/// @return   erfc of x, as exact as std::erfc but for one rounding
template <std::floating_point Real>
Real erfc(number<Real> x)
{
    constexpr auto two_over_root_pi = Real(1.12837916709551257L);
    return std::erfc(x.value)
        - two_over_root_pi * std::exp(-x.value * x.value) * x.rest;
}

} // namespace twofold
