#pragma once

#include <cmath>
#include <concepts>
#include <vector>

namespace mine {

/// Adds numbers up, and adds again what rounding has lost.
template <std::floating_point Real>
Real sum(const std::vector<Real>& numbers)
{
    Real total = 0, lost = 0;
    for (const Real number : numbers) {
        const Real next = total + number;
        if (std::abs(total) >= std::abs(number))
            lost += number - (next - total);
        else
            lost += total - (next - number);
        total = next;
    }
    return std::isfinite(total) ? total + lost : total;
}

} // namespace mine
