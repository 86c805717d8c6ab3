#pragma once

#include <cmath>
#include <concepts>
#include <type_traits>
#include <vector>

namespace arrays {

/// Takes the larger of each number and a bound.
///
/// If either is NaN the answer is NaN, as in NumPy.
///
/// @shapes{answer: one for each number}
/// @raises{nothing}
///
/// @param numbers  any numbers
/// @param bound    what each is compared with
/// @return         the number where it is greater than the bound, the bound
///                 elsewhere
template <std::floating_point Real>
std::vector<Real> maximum(
    std::vector<Real> numbers, std::type_identity_t<Real> bound)
{
    for (Real& number : numbers)
        number = number > bound || std::isnan(number) ? number : bound;
    return numbers;
}

} // namespace arrays
