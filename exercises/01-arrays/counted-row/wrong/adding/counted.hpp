#pragma once

#include <concepts>
#include <vector>

namespace mine {

/// Lists the quotients i / parts for all i from first to last, with both.
template <std::floating_point Real>
std::vector<Real> counted(int first, int last, int parts)
{
    std::vector<Real> numbers;
    Real next = Real(first) / Real(parts);
    for (int i = first; i <= last; ++i) {
        numbers.push_back(next);
        next += 1 / Real(parts);
    }
    return numbers;
}

} // namespace mine
