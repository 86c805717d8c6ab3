#pragma once

#include <cmath>
#include <concepts>
#include <vector>

namespace activation {

/// Computes the softmax as its formula is written, for comparison only.
///
/// \f[ y_k = \frac{e^{a_k}}{\sum_{i=1}^{n} e^{a_i}} \f]
///
/// Where a power overflows (float: scores above 88.72, double: above 709.78)
/// its share is infinity divided by infinity, which is NaN. Where all of them
/// become 0, so are the shares 0 divided by 0. Where only the sum overflows all
/// shares are 0. Use softmax() instead.
///
/// @range{0 to 1; both ends are reached by rounding or infinity only}
/// @limits{0, NaN, NaN}
/// @each{NaN where its power overflows}
/// @error{everything where the sum overflows, or all powers become 0}
/// @raises{nothing}
/// @chapter{eq-softmax}
///
/// @param scores  one for each choice
/// @return        the share of each choice
template <std::floating_point Real>
std::vector<Real> naive_softmax(std::vector<Real> scores)
{
    Real sum = 0;
    for (const Real score : scores)
        sum += std::exp(score);
    for (Real& score : scores)
        score = std::exp(score) / sum;
    return scores;
}

} // namespace activation
