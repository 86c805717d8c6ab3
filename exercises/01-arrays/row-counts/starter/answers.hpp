#pragma once

#include "exercise.hpp"

namespace mine {

/// Predicts how many numbers arange(0.0, 5.0, 1.0) has.
inline int whole()
{
    return exercise::todo{"predict the count of 0 to 5"};
}

/// Predicts how many numbers arange(0.0, 0.3, 0.1) has.
inline int tenths_from_0()
{
    return exercise::todo{"predict the count of 0 to 0.3"};
}

/// Predicts how many numbers arange(1.0, 1.3, 0.1) has.
inline int tenths_from_1()
{
    return exercise::todo{"predict the count of 1 to 1.3"};
}

/// Predicts how many numbers arange(5.0, 0.0, 1.0) has.
inline int backwards()
{
    return exercise::todo{"predict the count of 5 to 0"};
}

/// Predicts the only number of linspace(2.0, 6.0, 1).
inline double only_one()
{
    return exercise::todo{"predict the only number"};
}

/// Predicts 7 / 2.
inline double halves()
{
    return exercise::todo{"predict 7 / 2"};
}

} // namespace mine
