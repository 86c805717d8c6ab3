#pragma once

namespace mine {

/// Predicts how many shares of 1000 and 0 are NaN, by the naive softmax.
inline int one_large()
{
    return 1;
}

/// Predicts how many shares of 1000, 800 and 0 are NaN, by the naive softmax.
inline int two_large()
{
    return 2;
}

/// Predicts how many shares of -1000 and -800 are NaN, by the naive softmax.
inline int all_small()
{
    return 2;
}

/// Predicts how many shares of -1000 and 0 are NaN, by the naive softmax.
inline int one_small()
{
    return 0;
}

/// Predicts how many shares of 709.5 and 709.5 are NaN, by the naive softmax.
inline int just_below()
{
    return 0;
}

/// Predicts how many shares of minus infinity, 1000 and 0 are NaN, by the
/// finished softmax.
inline int finished()
{
    return 3;
}

} // namespace mine
