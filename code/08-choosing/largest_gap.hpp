#pragma once

#include <cmath>

namespace reading {

/// The place where two curves are furthest apart.
struct gap {
    double size = 0; ///< how far they are apart there
    double at = 0;   ///< where that is; the leftmost of equals
};

/// Finds the largest distance between two functions, by sampling.
///
/// The samples are every thousandth from -8 to 8.
///
/// @param first   from double to double
/// @param second  from double to double
/// @return        the largest distance, and where it is
template <typename First, typename Second>
gap largest_gap(First first, Second second)
{
    gap largest;
    for (int thousandths = -8000; thousandths <= 8000; ++thousandths) {
        const double x = thousandths / 1000.0;
        const double size = std::abs(first(x) - second(x));
        if (size > largest.size)
            largest = {size, x};
    }
    return largest;
}

} // namespace reading
