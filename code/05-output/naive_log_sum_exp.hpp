#pragma once

#include <cmath>
#include <concepts>
#include <vector>

namespace activation {

/// Computes log_sum_exp() as its formula is written, for comparison only.
///
/// \f[ \ln \sum_{i=1}^{n} e^{a_i} \f]
///
/// Where the sum overflows (float: scores above 88.72, double: above 709.78, or
/// a little less if there are several) it gives infinity, and where all powers
/// become 0, minus infinity. It is right for scores that are infinite.
///
/// @range{every number from the largest score up}
/// @limits{the answer without that score, infinity, NaN}
/// @each{the answer is a single number}
/// @error{everything where the sum overflows, or all powers become 0}
/// @raises{nothing}
/// @chapter{eq-log-sum-exp}
///
/// @param scores  at least one
/// @return        the logarithm of the sum of their powers
template <std::floating_point Real>
Real naive_log_sum_exp(const std::vector<Real>& scores)
{
    Real sum = 0;
    for (const Real score : scores)
        sum += std::exp(score);
    return std::log(sum);
}

} // namespace activation
