#pragma once

#include <cmath>
#include <concepts>
#include <vector>

namespace mine {

/// Adds numbers of one sign up, with an error that does not grow with their
/// count.
template <std::floating_point Real>
Real careful_sum(const std::vector<Real>& numbers)
{
    Real total = 0, lost = 0;
    for (const Real number : numbers) {
        const Real sent = number + lost;
        const Real next = total + sent;
        lost = std::isfinite(next) ? sent - (next - total) : 0;
        total = next;
    }
    return total;
}

} // namespace mine
