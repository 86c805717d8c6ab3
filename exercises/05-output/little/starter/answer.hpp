#pragma once

#include "exercise.hpp"

namespace mine {

/// At which power of ten the rise of one side is best: -3 for 0.001.
inline int best_one_sided()
{
    return exercise::todo{"say where one side is best"};
}

/// At which power of ten the rise of both sides is best.
inline int best_both_sides()
{
    return exercise::todo{"say where both sides are best"};
}

} // namespace mine
