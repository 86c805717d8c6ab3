#pragma once

#include "multiply_add.hpp"

#include <array>
#include <cstddef>

namespace branchless {

/// Computes a polynomial from its coefficients, by Horner's scheme.
///
/// \f[ c_0 + x (c_1 + x (c_2 + \dots + x \, c_n)) \f]
///
/// What follows a coefficient is a polynomial of its own. A template for each
/// of them leaves no loop, and thus no branch.
///
/// @param x             any number
/// @param coefficients  of the powers of x, lowest power first
/// @return              the polynomial at x
template <std::size_t first = 0, std::size_t count>
float polynomial(float x, const std::array<float, count>& coefficients)
{
    if constexpr (first + 1 < count)
        return multiply_add(
            x, polynomial<first + 1>(x, coefficients), coefficients[first]);
    else
        return coefficients[first];
}

} // namespace branchless
