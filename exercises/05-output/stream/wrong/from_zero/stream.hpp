#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

namespace mine {

/// What is remembered of a stream of scores.
struct powers {
    double largest = 0; ///< score
    double sum = 0;     ///< of the powers, measured from the largest score
};

/// Takes one more score into account.
inline powers add(powers so_far, double score)
{
    if (score == -std::numeric_limits<double>::infinity())
        return so_far;
    const double largest = std::max(so_far.largest, score);
    return {largest,
        so_far.sum * std::exp(so_far.largest - largest)
            + std::exp(score - largest)};
}

/// Returns the logarithm of the sum of the powers so far.
inline double value(powers so_far)
{
    return so_far.largest + std::log(so_far.sum);
}

/// Returns what is to be remembered of two streams together.
inline powers join(powers one, powers other)
{
    const double largest = std::max(one.largest, other.largest);
    if (one.sum == 0 || other.sum == 0)
        return one.sum == 0 ? other : one;
    return {largest,
        one.sum * std::exp(one.largest - largest)
            + other.sum * std::exp(other.largest - largest)};
}

} // namespace mine
