#pragma once

#include "from_largest.hpp"

#include <concepts>
#include <cstddef>
#include <vector>

namespace activation {

/// Turns scores into shares of 1: the larger the score, the larger its share.
///
/// \f[ y_k = \frac{e^{a_k}}{\sum_{i=1}^{n} e^{a_i}} \f]
///
/// Every score is first measured from the largest, which changes no share and
/// keeps the powers from overflowing.
///
/// @range{0 to 1; both ends are reached by rounding or infinity only}
/// @limits{0, NaN, NaN}
/// @each{they add up to 1, except for rounding; NaN, infinity, or nothing but
/// minus infinity among the scores makes all of them NaN}
/// @error{4 ulp; 2 steps where the answer is subnormal}
/// @raises{std::invalid_argument if there are no scores}
/// @source{bridle1990}
/// @chapter{eq-softmax}
///
/// @param scores  one for each choice, at least one
/// @return        the share of each choice
template <std::floating_point Real>
std::vector<Real> softmax(std::vector<Real> scores)
{
    const auto [distances, others] = arithmetic::from_largest(scores);
    for (std::size_t k = 0; k < scores.size(); ++k)
        scores[k] = Real(exp(distances[k]) / (1 + others));
    return scores;
}

} // namespace activation
