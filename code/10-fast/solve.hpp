#pragma once

#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace fit {

/// Solves as many linear equations as there are unknowns.
///
/// Gaussian elimination: one equation after the other is taken out of the
/// rest, the one with the largest factor first.
///
/// @param rows  the equations, each as its factors and then its right side
/// @return      the unknowns
inline std::vector<long double> solve(
    std::vector<std::vector<long double>> rows)
{
    const std::size_t count = rows.size();
    for (std::size_t k = 0; k < count; ++k) {
        std::size_t largest = k;
        for (std::size_t i = k; i < count; ++i)
            if (std::abs(rows[i][k]) > std::abs(rows[largest][k]))
                largest = i;
        std::swap(rows[k], rows[largest]);
        for (std::size_t i = 0; i < count; ++i) {
            if (i == k)
                continue;
            const long double times = rows[i][k] / rows[k][k];
            for (std::size_t j = k; j <= count; ++j)
                rows[i][j] -= times * rows[k][j];
        }
    }
    std::vector<long double> unknowns;
    for (std::size_t k = 0; k < count; ++k)
        unknowns.push_back(rows[k][count] / rows[k][k]);
    return unknowns;
}

} // namespace fit
