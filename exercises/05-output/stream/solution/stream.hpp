#pragma once

#include <cmath>
#include <limits>
#include <utility>

namespace mine {

/// What is remembered of a stream of scores.
struct powers {
    double largest = -std::numeric_limits<double>::infinity(); ///< score
    double sum = 0; ///< of the powers, measured from the largest score
};

/// Returns what is to be remembered of two streams together.
inline powers join(powers one, powers other)
{
    if (one.largest < other.largest)
        std::swap(one, other);
    if (other.sum > 0)
        one.sum += other.sum * std::exp(other.largest - one.largest);
    return one;
}

/// Takes one more score into account.
inline powers add(powers so_far, double score)
{
    const bool counts = score > -std::numeric_limits<double>::infinity();
    return join(so_far, {score, counts ? 1.0 : 0.0});
}

/// Returns the logarithm of the sum of the powers so far.
inline double value(powers so_far)
{
    return so_far.largest + std::log(so_far.sum);
}

} // namespace mine
