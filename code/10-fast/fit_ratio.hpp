#pragma once

#include "solve.hpp"

#include <cstddef>
#include <vector>

namespace fit {

/// The coefficients of a quotient of two polynomials, lowest power first.
struct ratio {
    std::vector<long double> above; ///< of the numerator
    std::vector<long double> below; ///< of the denominator, the first one 1
};

/// Finds the quotient of polynomials that is exact at given points.
///
/// p_0 + p_1 x + ... + p_m x^m - f(x) (q_1 x + ... + q_n x^n) = f(x)
///
/// At each point this is an equation between the unknown coefficients, and
/// there have to be as many points as unknowns. With n = 0 it is a polynomial.
///
/// @param f       the function to come close to
/// @param points  m + n + 1 of them, for degrees m and n
/// @param below   degree n of the denominator
/// @return        the coefficients
template <typename Function>
ratio fit_ratio(
    Function f, const std::vector<long double>& points, std::size_t below = 0)
{
    const std::size_t above = points.size() - 1 - below;
    std::vector<std::vector<long double>> rows;
    for (const long double x : points) {
        std::vector<long double> row;
        long double power = 1;
        for (std::size_t k = 0; k <= above; ++k, power *= x)
            row.push_back(power);
        power = x;
        for (std::size_t k = 1; k <= below; ++k, power *= x)
            row.push_back(-f(x) * power);
        row.push_back(f(x));
        rows.push_back(row);
    }
    const std::vector<long double> all = solve(rows);
    const auto middle = all.begin() + std::ptrdiff_t(above) + 1;
    ratio answer{{all.begin(), middle}, {1}};
    answer.below.insert(answer.below.end(), middle, all.end());
    return answer;
}

} // namespace fit
