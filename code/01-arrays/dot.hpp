#pragma once

#include <concepts>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace arrays {

/// Multiplies two vectors number by number and adds the products up.
///
/// @shapes{a and b: the same count}
/// @raises{std::invalid_argument if the counts differ}
/// @chapter{eq-dot}
///
/// @param a  one vector
/// @param b  the other
/// @return   their dot product
template <std::floating_point Real>
Real dot(const std::vector<Real>& a, const std::vector<Real>& b)
{
    if (a.size() != b.size())
        throw std::invalid_argument("dot: " + std::to_string(a.size())
            + " numbers and " + std::to_string(b.size()));
    Real total = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        total += a[i] * b[i];
    return total;
}

} // namespace arrays
