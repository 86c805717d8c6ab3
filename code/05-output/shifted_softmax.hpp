#pragma once

#include <algorithm>
#include <cmath>
#include <concepts>
#include <vector>

namespace arithmetic {

/// Computes the softmax from differences to the largest score, as usual code
/// does, and lets their rests go.
///
/// A share much smaller than the largest loses digits. Use
/// activation::softmax() instead.
///
/// @param scores  at least one
/// @return        the share of each choice
template <std::floating_point Real>
std::vector<Real> shifted_softmax(std::vector<Real> scores)
{
    const Real largest = *std::max_element(scores.begin(), scores.end());
    Real sum = 0;
    for (Real& score : scores)
        sum += score = std::exp(score - largest);
    for (Real& score : scores)
        score /= sum;
    return scores;
}

} // namespace arithmetic
