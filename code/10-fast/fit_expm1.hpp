#pragma once

#include "chebyshev_points.hpp"
#include "fit_polynomial.hpp"

#include <cmath>
#include <cstddef>
#include <numbers>
#include <vector>

namespace fit {

/// Computes what e^r has beyond 1 + r, as a part of r^2.
///
/// (e^r - 1 - r) / r^2 = 1/2! + r/3! + r^2/4! + ...
///
/// The quotient would cancel near 0; the series does not.
///
/// @param r  from -1 to 1
/// @return   the sum of the series
inline long double expm1_rest(long double r)
{
    long double sum = 0;
    for (int k = 22; k >= 2; --k)
        sum = (1 + r * sum) / k;
    return sum;
}

/// Finds the polynomial that small_expm1() multiplies by r^2.
///
/// @param degree  of the polynomial
/// @return        its coefficients
inline std::vector<long double> fit_expm1(std::size_t degree)
{
    constexpr auto end = std::numbers::ln2_v<long double> / 2;
    return fit_polynomial(expm1_rest, chebyshev_points(-end, end, degree + 1));
}

} // namespace fit
