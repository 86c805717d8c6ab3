#pragma once

#include "05-output/log_sum_exp.hpp"

#include <limits>
#include <vector>

namespace mine {

/// What is remembered of a stream of scores.
struct powers {
    std::vector<double> scores; ///< all of them
};

/// Takes one more score into account.
inline powers add(powers so_far, double score)
{
    so_far.scores.push_back(score);
    return so_far;
}

/// Returns the logarithm of the sum of the powers so far.
inline double value(powers so_far)
{
    if (so_far.scores.empty())
        return -std::numeric_limits<double>::infinity();
    return activation::log_sum_exp(so_far.scores);
}

/// Returns what is to be remembered of two streams together.
inline powers join(powers one, powers other)
{
    for (const double score : other.scores)
        one.scores.push_back(score);
    return one;
}

} // namespace mine
