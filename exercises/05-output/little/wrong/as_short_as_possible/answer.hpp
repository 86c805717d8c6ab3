#pragma once

namespace mine {

/// At which power of ten the rise of one side is best: -3 for 0.001.
inline int best_one_sided()
{
    return -14;
}

/// At which power of ten the rise of both sides is best.
inline int best_both_sides()
{
    return -5;
}

} // namespace mine
