#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace branchless {

/// Adds up the numbers of a row.
///
/// Numbers may be added in another order only if the program says so. It does:
/// every lane adds up every 32nd number, and the lanes are added last.
///
/// @param row  any numbers
/// @return     their sum, as exact as a double
inline double sum(std::span<const float> row)
{
    constexpr std::size_t width = 32;
    const std::size_t even = row.size() - row.size() % width;
    std::array<double, width> lanes{};
    for (std::size_t i = 0; i < even; i += width)
        for (std::size_t lane = 0; lane < width; ++lane)
            lanes[lane] += double(row[i + lane]);
    double total = 0;
    for (const double lane : lanes)
        total += lane;
    for (const float value : row.subspan(even))
        total += double(value);
    return total;
}

} // namespace branchless
