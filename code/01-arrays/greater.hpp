#pragma once

#include <concepts>
#include <type_traits>
#include <vector>

namespace arrays {

/// Asks of each number whether it is greater than a bound.
///
/// A new row: the numbers stay as they are. NaN is not greater than anything.
///
/// @shapes{answer: one for each number}
/// @raises{nothing}
///
/// @param numbers  any numbers
/// @param bound    what each is compared with
/// @return         true where the number is greater, false elsewhere
template <std::floating_point Real>
std::vector<bool> greater(
    const std::vector<Real>& numbers, std::type_identity_t<Real> bound)
{
    std::vector<bool> answers;
    for (const Real number : numbers)
        answers.push_back(number > bound);
    return answers;
}

} // namespace arrays
