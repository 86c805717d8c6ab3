#pragma once

#include <cmath>
#include <concepts>
#include <cstddef>
#include <stdexcept>
#include <type_traits>
#include <vector>

namespace arrays {

/// Lists numbers from a start, one step apart, up to a stop that is left out.
///
/// Number i is start + i step. The step is taken from the first two numbers as
/// they are rounded, and the numbers are counted before they are made, both as
/// NumPy does. So rounding can move all numbers but the first, and can add the
/// stop. To meet a number exactly, count in integers and divide.
///
/// @shapes{answer: (stop - start) / step numbers, rounded up; at least 0}
/// @raises{std::invalid_argument if there is no such count, as for step 0, or
/// no vector could hold so many}
/// @chapter{eq-linspace}
///
/// @param start  first number
/// @param stop   where the row ends, before this number
/// @param step   from each number to the next; may be negative
/// @return       the numbers, from the first on
template <std::floating_point Real>
std::vector<Real> arange(Real start, std::type_identity_t<Real> stop,
    std::type_identity_t<Real> step)
{
    const Real count = std::ceil((stop - start) / step);
    if (!(std::abs(count) < Real(std::vector<Real>().max_size())))
        throw std::invalid_argument("arange: a row without an end");
    std::vector<Real> numbers(count > 0 ? std::size_t(count) : 0);
    const Real rounded = (start + step) - start;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = start + Real(i) * rounded;
    return numbers;
}

} // namespace arrays
