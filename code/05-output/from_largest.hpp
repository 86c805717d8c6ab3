#pragma once

#include "../04-relu/twofold.hpp"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <stdexcept>
#include <vector>

/// What the functions of scores have in common.
namespace arithmetic {

/// The type to compute in: double for float, any other type for itself.
template <std::floating_point Real>
using wide = decltype(Real() + double());

/// Scores, measured from the largest of them.
template <std::floating_point Real>
struct distances {
    /// Score minus the largest, rest included.
    std::vector<twofold::number<Real>> each;
    /// e to each of them, added up, without the largest one.
    Real others;
};

/// Adds up e^lift times the powers of all scores but the largest.
///
/// The sum begins with the largest's distance from itself. That is 0, or NaN
/// where the largest is infinite or NaN.
///
/// @param each     distances from the largest
/// @param largest  the place of the largest among them
/// @param lift     how much to add to each distance; 0 for the powers
/// themselves
/// @return         the sum, as if it was rounded once
template <std::floating_point Real>
Real sum_of_others(const std::vector<twofold::number<Real>>& each,
    std::size_t largest, Real lift)
{
    twofold::number<Real> total = each[largest];
    for (std::size_t i = 0; i < each.size(); ++i) {
        if (i == largest)
            continue;
        const auto [value, rest] = each[i];
        const Real power = exp(twofold::number<Real>{value + lift, rest});
        total = total + twofold::number<Real>{power};
    }
    return total.value + total.rest;
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
    const auto top = std::max_element(scores.begin(), scores.end());
    const auto largest = std::size_t(top - scores.begin());

    distances<wide<Real>> answer{{}, 0};
    for (const wide<Real> score : scores)
        answer.each.push_back(twofold::sum<wide<Real>>(score, -*top));
    answer.others = sum_of_others<wide<Real>>(answer.each, largest, 0);
    if (answer.others < 1e-270) // so far down, powers have fewer digits
        answer.others = sum_of_others<wide<Real>>(answer.each, largest, 64)
            * std::exp(wide<Real>(-64));
    return answer;
}

} // namespace arithmetic
