#pragma once

namespace mine {

/// Predicts what 1.5 * 2^23, added and subtracted, leaves of 2.75.
inline double nearest()
{
    return 3;
}

/// Predicts what it leaves of 2.5.
inline double middle()
{
    return 2;
}

/// Predicts what it leaves of -3.5.
inline double negative_middle()
{
    return -4;
}

/// Predicts what half of it, 1.5 * 2^22, leaves of 2.625.
inline double half_the_number()
{
    return 2.5;
}

/// Predicts what 2^23, added and subtracted, leaves of -2.5.
inline double without_the_half()
{
    return -2.5;
}

/// Predicts the power of two that the chapter makes of -3.25: 1.5 * 2^23 + 127
/// is added, and the bits of the sum are shifted by 23 places.
inline double power()
{
    return 0.125;
}

} // namespace mine
