#pragma once

#include "ulps.hpp"

#include <algorithm>

namespace exact {

/// Looks for the largest error that a function in float makes in a range.
///
/// It tries 500 inputs, evenly spaced. Each is a float, and the reference
/// gets the very same number, as a double: the rounding of the input is not
/// held against the function.
///
/// @param function   from float to float
/// @param reference  the same in double, and trusted
/// @param from       where the range begins
/// @param to         where it ends
/// @return           the largest error seen, in ulp
template <typename Function, typename Reference>
double largest_error(
    Function function, Reference reference, double from, double to)
{
    constexpr int steps = 500;
    double worst = 0;
    for (int step = 0; step <= steps; ++step) {
        const float x = float(from + (to - from) * step / steps);
        worst = std::max(worst, ulps<float>(function(x), reference(double(x))));
    }
    return worst;
}

/// Makes an error fit a logarithmic axis.
///
/// Once all binary digits of a float are wrong, a larger error is no worse, nor
/// is an infinite one. A tenth of an ulp stands for
/// everything that is smaller, 0 included.
///
/// @param error  in ulp of float
/// @return       the error, or the end of the axis that is nearest to it
inline double drawn(double error)
{
    return std::clamp(error, 0.1, 0x1p24);
}

} // namespace exact
