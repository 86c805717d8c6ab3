#pragma once

#include <cmath>
#include <vector>

namespace arrays {

/// Measures how large the numbers of a vector are, without their signs.
///
/// @param numbers  at least one
/// @return         square root of the mean of their squares
inline double root_mean_square(const std::vector<double>& numbers)
{
    double sum = 0;
    for (const double number : numbers)
        sum += number * number;
    return std::sqrt(sum / double(numbers.size()));
}

} // namespace arrays
