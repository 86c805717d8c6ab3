#pragma once

namespace mine {

/// Predicts how many numbers arange(0.0, 5.0, 1.0) has.
inline int whole()
{
    return 6;
}

/// Predicts how many numbers arange(0.0, 0.3, 0.1) has.
inline int tenths_from_0()
{
    return 4;
}

/// Predicts how many numbers arange(1.0, 1.3, 0.1) has.
inline int tenths_from_1()
{
    return 4;
}

/// Predicts how many numbers arange(5.0, 0.0, 1.0) has.
inline int backwards()
{
    return 0;
}

/// Predicts the only number of linspace(2.0, 6.0, 1).
inline double only_one()
{
    return 2;
}

/// Predicts 7 / 2.
inline double halves()
{
    return 3;
}

} // namespace mine
