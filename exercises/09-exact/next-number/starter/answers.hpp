#pragma once

#include "exercise.hpp"

namespace mine {

/// Predicts how far above 2^24 the sum 2^24 + 1 is, in float.
inline int counted()
{
    return exercise::todo{"predict 2^24 + 1"};
}

/// Predicts how far above 2^24 the sum (2^24 + 1) + 1 is.
inline int one_by_one()
{
    return exercise::todo{"predict (2^24 + 1) + 1"};
}

/// Predicts how far above 2^24 the sum 2^24 + (1 + 1) is.
inline int together()
{
    return exercise::todo{"predict 2^24 + (1 + 1)"};
}

/// Predicts what (100000000 + 3) - 100000000 is, in float.
inline int covered()
{
    return exercise::todo{"predict (100000000 + 3) - 100000000"};
}

/// Predicts whether 0 and minus 0 are equal: 1 for yes, 0 for no.
inline int zeros()
{
    return exercise::todo{"predict the comparison of 0 and minus 0"};
}

/// Predicts whether NaN and NaN are equal: 1 for yes, 0 for no.
inline int spoilt()
{
    return exercise::todo{"predict the comparison of NaN and NaN"};
}

} // namespace mine
