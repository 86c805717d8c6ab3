#pragma once

namespace mine {

/// The hard sigmoid of any slope: three straight pieces, the middle one
/// through one half at zero.
inline double hard_sigmoid(double x, double slope)
{
    return 0.5 + slope * x;
}

} // namespace mine
