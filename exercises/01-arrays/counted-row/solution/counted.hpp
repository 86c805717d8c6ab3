#pragma once

#include <concepts>
#include <vector>

namespace mine {

/// Lists the quotients i / parts for all i from first to last, with both.
template <std::floating_point Real>
std::vector<Real> counted(int first, int last, int parts)
{
    std::vector<Real> numbers;
    for (int i = first; i <= last; ++i)
        numbers.push_back(Real(i) / Real(parts));
    return numbers;
}

} // namespace mine
