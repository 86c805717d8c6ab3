#pragma once

#include <concepts>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace arrays {

/// Multiplies two vectors number by number and adds the products up.
///
/// @shapes{x and w: the same count}
/// @raises{std::invalid_argument if the counts differ}
/// @chapter{eq-dot}
///
/// @param x  one vector
/// @param w  the other
/// @return   their dot product
template <std::floating_point Real>
Real dot(const std::vector<Real>& x, const std::vector<Real>& w)
{
    if (x.size() != w.size())
        throw std::invalid_argument("dot: " + std::to_string(x.size())
            + " numbers and " + std::to_string(w.size()));
    Real total = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        total += x[i] * w[i];
    return total;
}

} // namespace arrays
