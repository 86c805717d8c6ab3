#pragma once

#include <algorithm>

namespace mine {

/// The hard sigmoid of any slope: three straight pieces, the middle one
/// through one half at zero.
inline double hard_sigmoid(double x, double slope)
{
    return std::clamp(0.5 + slope * x, 0.0, 1.0);
}

} // namespace mine
