#pragma once

#include "from_largest.hpp"

#include <cmath>
#include <concepts>
#include <cstddef>
#include <vector>

namespace activation {

/// Gives the logarithms of softmax(), without its smallest shares becoming 0.
///
/// \f[ q_k = a_k - \ln \sum_{i=1}^{n} e^{a_i} \f]
///
/// Every score is first measured from the largest. Then the logarithm is that
/// of 1 plus something, and nothing cancels.
///
/// @range{every number up to 0}
/// @limits{-infinity, NaN, NaN}
/// @each{NaN, infinity, or nothing but minus infinity among the scores makes
/// all of them NaN}
/// @error{4 ulp; 2 steps where the answer is subnormal}
/// @raises{std::invalid_argument if there are no scores}
/// @source{blanchard2021}
/// @chapter{eq-log-softmax}
///
/// @param scores  one for each choice, at least one
/// @return        the logarithm of the share of each choice
template <std::floating_point Real>
std::vector<Real> log_softmax(std::vector<Real> scores)
{
    const auto [distances, others] = arithmetic::from_largest(scores);
    const auto below = std::log1p(others);
    for (std::size_t k = 0; k < scores.size(); ++k)
        scores[k] = Real(distances[k].value + (distances[k].rest - below));
    return scores;
}

} // namespace activation
