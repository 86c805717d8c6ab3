#pragma once

#include "multiply_add.hpp"

#include <array>
#include <cstddef>

namespace branchless {

/// Computes a polynomial from its coefficients, by Horner's scheme.
///
/// c_0 + x (c_1 + x (c_2 + x c_3)), for example. What follows a coefficient is
/// a polynomial of its own. A template for each of them leaves no loop, and
/// thus no branch.
///
/// @param x             any number
/// @param coefficients  of the powers of x, lowest power first
/// @return              the polynomial that begins with coefficient k
template <std::size_t k = 0, std::size_t count>
inline float polynomial(float x, const std::array<float, count>& coefficients)
{
    if constexpr (k + 1 < count)
        return multiply_add(
            x, polynomial<k + 1>(x, coefficients), coefficients[k]);
    else
        return coefficients[k];
}

} // namespace branchless
