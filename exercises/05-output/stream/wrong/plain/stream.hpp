#pragma once

#include <cmath>

namespace mine {

/// What is remembered of a stream of scores.
struct powers {
    double sum = 0; ///< of the powers
};

/// Takes one more score into account.
inline powers add(powers so_far, double score)
{
    return {so_far.sum + std::exp(score)};
}

/// Returns the logarithm of the sum of the powers so far.
inline double value(powers so_far)
{
    return std::log(so_far.sum);
}

/// Returns what is to be remembered of two streams together.
inline powers join(powers one, powers other)
{
    return {one.sum + other.sum};
}

} // namespace mine
