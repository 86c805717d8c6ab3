#pragma once

#include "exercise.hpp"

#include <cmath>
#include <limits>

namespace mine {

/// What is remembered of a stream of scores.
struct powers {
    // What has to be remembered, and how does it begin?
};

/// Takes one more score into account.
inline powers add(powers so_far, double score)
{
    return exercise::todo{"write add"};
}

/// Returns the logarithm of the sum of the powers so far.
inline double value(powers so_far)
{
    return exercise::todo{"write value"};
}

/// Returns what is to be remembered of two streams together.
inline powers join(powers one, powers other)
{
    return exercise::todo{"write join"};
}

} // namespace mine
