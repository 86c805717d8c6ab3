#pragma once

#include <cmath>
#include <cstddef>
#include <numbers>
#include <vector>

namespace fit {

/// Spreads points over an interval, closer together towards its ends.
///
/// Half a circle over the interval is cut into as many equal pieces; the points
/// lie below the middles of the pieces.
///
/// A polynomial that is exact there is almost as good between them as a
/// polynomial can be.
///
/// @param from   where the interval begins
/// @param to     where it ends
/// @param count  how many points
/// @return       the points, the last one first
inline std::vector<long double> chebyshev_points(
    long double from, long double to, std::size_t count)
{
    using std::numbers::pi_v;
    std::vector<long double> points;
    for (std::size_t k = 0; k < count; ++k) {
        const long double turn = (2.0L * k + 1) / (2.0L * count);
        points.push_back((from + to) / 2
            + (to - from) / 2 * std::cos(turn * pi_v<long double>));
    }
    return points;
}

} // namespace fit
