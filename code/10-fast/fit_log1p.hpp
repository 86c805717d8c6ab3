#pragma once

#include "chebyshev_points.hpp"
#include "fit_polynomial.hpp"

#include <cmath>
#include <cstddef>
#include <vector>

namespace fit {

/// Computes how much of u is left by ln(1 + u).
///
/// @param u  more than -1, and not 0
/// @return   ln(1 + u) / u
inline long double log1p_part(long double u)
{
    return std::log1p(u) / u;
}

/// Finds the polynomial of log1p_ratio().
///
/// @param degree  of the polynomial
/// @return        its coefficients
inline std::vector<long double> fit_log1p(std::size_t degree)
{
    return fit_polynomial(log1p_part, chebyshev_points(0, 1, degree + 1));
}

} // namespace fit
