#pragma once

#include <concepts>
#include <numeric>
#include <span>

namespace exact {

/// Adds numbers up by halves: the sum of the first half, plus that of the rest.
///
/// Each number then passes through a few additions only, one more where there
/// are twice as many numbers. Up to eight are added one after the other.
///
/// @source{higham1993}
/// @chapter{eq-pairwise}
///
/// @param numbers  any count; none have the sum 0
/// @return         their sum
template <std::floating_point Real>
Real pairwise_sum(std::span<const Real> numbers)
{
    if (numbers.size() <= 8)
        return std::accumulate(numbers.begin(), numbers.end(), Real(0));
    const auto half = numbers.size() / 2;
    return pairwise_sum(numbers.first(half))
        + pairwise_sum(numbers.subspan(half));
}

} // namespace exact
