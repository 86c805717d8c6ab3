#pragma once

#include "from_largest.hpp"
#include "naive_log_sum_exp.hpp"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <vector>

namespace activation {

/// Gives the logarithm of the softmax's denominator: a smooth maximum.
///
/// \f[ \ln \sum_{i=1}^{n} e^{a_i} \f]
///
/// Every score is first measured from the largest, and the largest added again
/// at the end. A negative one and the logarithm cancel where the answer is near
/// 0, which no form of this sum can help.
///
/// @range{every number from the largest score up}
/// @limits{the answer without that score, infinity, NaN}
/// @each{the answer is a single number}
/// @error{16 ulp; 16 epsilons within 1 of 0}
/// @raises{std::invalid_argument if there are no scores}
/// @source{blanchard2021}
/// @chapter{eq-log-sum-exp}
///
/// @param scores  at least one
/// @return        the logarithm of the sum of their powers
template <std::floating_point Real>
Real log_sum_exp(const std::vector<Real>& scores)
{
    const auto others = arithmetic::from_largest(scores).others;
    const Real largest = *std::max_element(scores.begin(), scores.end());
    if (!std::isfinite(largest))
        return naive_log_sum_exp(scores);
    return Real(largest + std::log1p(others));
}

} // namespace activation
