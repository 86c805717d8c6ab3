#pragma once

#include "solve.hpp"

#include <cstddef>
#include <vector>

namespace fit {

/// Finds the polynomial that agrees with a function at given points.
///
/// c_0 + c_1 x + ... + c_n x^n = f(x)
///
/// At each point this is an equation between the unknown coefficients, and
/// there are as many points as unknowns.
///
/// @param f       the function to come close to
/// @param points  n + 1 of them, for degree n
/// @return        the coefficients, lowest power first
template <typename Function>
std::vector<long double> fit_polynomial(
    Function f, const std::vector<long double>& points)
{
    std::vector<std::vector<long double>> rows;
    for (const long double x : points) {
        std::vector<long double> row;
        long double power = 1;
        for (std::size_t k = 0; k < points.size(); ++k, power *= x)
            row.push_back(power);
        row.push_back(f(x));
        rows.push_back(row);
    }
    return solve(rows);
}

} // namespace fit
