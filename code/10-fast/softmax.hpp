#pragma once

#include "apply.hpp"
#include "largest.hpp"
#include "lifted_exp.hpp"
#include "same_length.hpp"
#include "sum.hpp"

#include <cstddef>
#include <span>
#include <stdexcept>
#include <string>

namespace fast {

/// Turns a row of scores into shares of 1: the larger the score, the larger
/// its share.
///
/// Every score is measured from the largest, with a rest as in twofold::sum().
/// What is more than 131 below it has a share too small for a float.
///
/// @param scores  at least one
/// @param shares  where the shares go; the scores themselves, or apart
inline void softmax_row(std::span<const float> scores, std::span<float> shares)
{
    const float top = branchless::largest(scores);
    apply(scores, shares, [=](float score) {
        const float distance = score - top;
        const float of_top = distance - score;
        const float of_score = distance - of_top;
        const float rest = (score - of_score) - (top + of_top);
        const float power = branchless::lifted_exp(distance, rest);
        return distance < -131 ? 0 : power;
    });
    const auto share = float(1 / branchless::sum(shares));
    apply(shares, shares, [=](float power) { return power * share; });
}

/// Turns scores into shares of 1, row by row.
///
/// @range{0 to 1; both ends are reached by rounding or infinity only}
/// @limits{0, NaN, NaN}
/// @each{those of a row add up to 1, except for rounding; NaN, infinity, or
/// nothing but minus infinity among the scores of a row makes all of its
/// shares NaN}
/// @ulp{4}
/// @raises{std::invalid_argument if x and y differ in length, or if they are
/// not whole rows of at least one score}
/// @source{bridle1990}
/// @chapter{eq-softmax}
///
/// @param x        the scores, one row after the other
/// @param y        where the shares go; x itself, or apart from it
/// @param columns  how many scores a row has
inline void softmax(
    std::span<const float> x, std::span<float> y, std::size_t columns)
{
    same_length(x.size(), y.size());
    if (columns == 0 || x.size() % columns != 0)
        throw std::invalid_argument("expected rows of "
            + std::to_string(columns) + " scores, at least one, got "
            + std::to_string(x.size()) + " scores");
    for (std::size_t i = 0; i < x.size(); i += columns)
        softmax_row(x.subspan(i, columns), y.subspan(i, columns));
}

} // namespace fast
