#pragma once

#include <concepts>
#include <vector>

namespace arrays {

/// Adds numbers up, from the first to the last.
///
/// @shapes{numbers: any count; none have the sum 0}
/// @raises{nothing}
///
/// @param numbers  what to add up
/// @return         their sum
template <std::floating_point Real>
Real sum(const std::vector<Real>& numbers)
{
    Real total = 0;
    for (const Real number : numbers)
        total += number;
    return total;
}

} // namespace arrays
