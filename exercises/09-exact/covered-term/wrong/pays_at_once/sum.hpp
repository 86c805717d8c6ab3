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
        const Real sent = number + lost;
        const Real next = total + sent;
        if (std::abs(total) >= std::abs(sent))
            lost = sent - (next - total);
        else
            lost = total - (next - sent);
        total = next;
    }
    return std::isfinite(total) ? total + lost : total;
}

} // namespace mine
