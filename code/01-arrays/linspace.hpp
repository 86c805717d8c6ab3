#pragma once

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <vector>

namespace arrays {

/// Lists evenly spaced numbers, from a start to a stop, with both.
///
/// @shapes{answer: count numbers}
/// @raises{nothing}
/// @chapter{eq-linspace}
///
/// @param start  first number
/// @param stop   last number, exactly; left out if count is 1
/// @param count  how many
/// @return       the numbers, from the first on
template <std::floating_point Real>
std::vector<Real> linspace(
    Real start, std::type_identity_t<Real> stop, std::size_t count)
{
    std::vector<Real> numbers(count, start);
    for (std::size_t i = 1; i < count; ++i)
        numbers[i] = start + Real(i) * ((stop - start) / Real(count - 1));
    if (count > 1)
        numbers.back() = stop;
    return numbers;
}

} // namespace arrays
