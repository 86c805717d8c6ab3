#pragma once

#include <algorithm>
#include <concepts>
#include <vector>

namespace arithmetic {

/// Looks for the largest score from 0 upwards, to show the mistake.
///
/// Where all scores are negative it returns 0, which is none of them. Use
/// std::max_element, which begins with the first.
///
/// @param scores  any number of them
/// @return        the largest of them and 0
template <std::floating_point Real>
Real naive_largest(const std::vector<Real>& scores)
{
    Real largest = 0;
    for (const Real score : scores)
        largest = std::max(largest, score);
    return largest;
}

} // namespace arithmetic
