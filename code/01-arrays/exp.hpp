#pragma once

#include <cmath>
#include <concepts>
#include <vector>

namespace arrays {

/// Takes e to the power of each number.
///
/// @shapes{answer: one for each number}
/// @raises{nothing}
///
/// @param numbers  any numbers
/// @return         their exponentials
template <std::floating_point Real>
std::vector<Real> exp(std::vector<Real> numbers)
{
    for (Real& number : numbers)
        number = std::exp(number);
    return numbers;
}

} // namespace arrays
