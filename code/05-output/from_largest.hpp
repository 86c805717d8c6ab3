#pragma once

#include "add.hpp"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <stdexcept>
#include <vector>

namespace arithmetic {

/// The type to compute in: double for float, any other type for itself.
template <std::floating_point Real>
using wide = decltype(Real() + double());

/// Scores, measured from the largest of them.
template <std::floating_point Real>
struct distances {
    std::vector<sum<Real>> each; ///< score minus the largest, rest included
    Real others; ///< e to each of them, added up, without the largest one
};

/// Returns e to the power of a sum, rest included.
///
/// \f[ e^{n + r} \approx e^n + e^n r \f]
///
/// @param exponent  a sum n and its rest r, as small as rounding leaves it
/// @return          the power, within 2 ulp
template <std::floating_point Real>
Real power(sum<Real> exponent)
{
    const Real rounded = std::exp(exponent.near);
    return rounded + rounded * exponent.rest;
}

/// Measures scores from the largest of them, and adds up the others' powers.
///
/// Where the scores include NaN, infinity, or nothing but minus infinity, the
/// sum of the others is NaN, because infinity minus itself is NaN.
///
/// @raises{std::invalid_argument if there are no scores}
///
/// @param scores  at least one
/// @return        what softmax() and log_softmax() need
template <std::floating_point Real>
distances<wide<Real>> from_largest(const std::vector<Real>& scores)
{
    if (scores.empty())
        throw std::invalid_argument("softmax needs at least one score");
    const auto largest = std::max_element(scores.begin(), scores.end());
    const wide<Real> top = *largest;

    distances<wide<Real>> answer{{}, top - top};
    wide<Real> rest = 0;
    for (auto score = scores.begin(); score != scores.end(); ++score) {
        answer.each.push_back(add<wide<Real>>(*score, -top));
        if (score == largest)
            continue;
        const auto longer = add(answer.others, power(answer.each.back()));
        answer.others = longer.near;
        rest += longer.rest;
    }
    answer.others += rest;
    return answer;
}

} // namespace arithmetic
