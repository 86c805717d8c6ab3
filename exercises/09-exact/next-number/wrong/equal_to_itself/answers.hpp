#pragma once

namespace mine {

/// Predicts how far above 2^24 the sum 2^24 + 1 is, in float.
inline int counted()
{
    return 0;
}

/// Predicts how far above 2^24 the sum (2^24 + 1) + 1 is.
inline int one_by_one()
{
    return 0;
}

/// Predicts how far above 2^24 the sum 2^24 + (1 + 1) is.
inline int together()
{
    return 2;
}

/// Predicts what (100000000 + 3) - 100000000 is, in float.
inline int covered()
{
    return 0;
}

/// Predicts whether 0 and minus 0 are equal: 1 for yes, 0 for no.
inline int zeros()
{
    return 1;
}

/// Predicts whether NaN and NaN are equal: 1 for yes, 0 for no.
inline int spoilt()
{
    return 1;
}

} // namespace mine
