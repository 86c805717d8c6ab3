#pragma once

#include <algorithm>
#include <cmath>
#include <concepts>
#include <stdexcept>
#include <vector>

namespace mine {

/// Turns scores into shares of 1: the larger the score, the larger its share.
template <std::floating_point Real>
std::vector<Real> softmax(std::vector<Real> scores)
{
    if (scores.empty())
        throw std::invalid_argument("softmax needs at least one score");
    const Real largest = *std::max_element(scores.begin(), scores.end());

    Real sum = 0;
    for (Real& score : scores) {
        score = std::exp(score - largest);
        sum += score;
    }
    for (Real& score : scores)
        score /= sum;
    return scores;
}

} // namespace mine
