#pragma once

#include "chebyshev_points.hpp"
#include "fit_polynomial.hpp"

#include <cmath>
#include <cstddef>
#include <numbers>
#include <vector>

namespace fit {

/// Computes the share of all normal numbers beyond a, without its power of e.
///
/// Half of e^(a^2 / 2) erfc(a / sqrt(2)).
///
/// @param a  at least 0, as long as the power is finite
/// @return   one half at 0, then less and less
inline long double tail_part(long double a)
{
    using std::numbers::sqrt2_v;
    return std::exp(a * a / 2) * std::erfc(a / sqrt2_v<long double>) / 2;
}

/// Computes what small_tail() multiplies by q = a / (a + 5/2).
///
/// @param q  from 0 to less than 1
/// @return   a times tail_part(a), divided by q
inline long double tail_of_share(long double q)
{
    const long double a = 2.5L * q / (1 - q);
    return (a + 2.5L) * tail_part(a);
}

/// Finds the polynomial of small_tail().
///
/// @param degree  of the polynomial
/// @return        its coefficients
inline std::vector<long double> fit_tail(std::size_t degree)
{
    constexpr long double end = 14.6L / (14.6L + 2.5L);
    return fit_polynomial(tail_of_share, chebyshev_points(0, end, degree + 1));
}

} // namespace fit
