#pragma once

#include "chebyshev_points.hpp"
#include "fit_ratio.hpp"

#include <cmath>
#include <cstddef>
#include <numbers>
#include <vector>

namespace fit {

/// Computes the share of all normal numbers beyond a, without its power of e.
///
/// Half of e^(a^2 / 2) erfc(a / sqrt(2)).
///
/// @param a  from 0 to 100
/// @return   one half at 0, then less and less
inline long double tail_part(long double a)
{
    using std::numbers::sqrt2_v;
    return std::exp(a * a / 2) * std::erfc(a / sqrt2_v<long double>) / 2;
}

/// Finds the quotient of tail_ratio().
///
/// The function bends most near 0. Squares of Chebyshev's points are closer
/// together there.
///
/// @param above  degree of the numerator
/// @param below  degree of the denominator
/// @return       the coefficients
inline ratio fit_tail(std::size_t above, std::size_t below)
{
    const long double end = std::sqrt(14.6L);
    std::vector<long double> points
        = chebyshev_points(0, end, above + below + 1);
    for (long double& point : points)
        point *= point;
    return fit_ratio(tail_part, points, below);
}

} // namespace fit
