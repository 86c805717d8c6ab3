#pragma once

namespace mine {

/// The slope whose largest gap is the smallest, of those in the table.
inline double best_slope()
{
    return 0.18;
}

} // namespace mine
