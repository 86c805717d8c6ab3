#pragma once

#include "exercise.hpp"

namespace mine {

/// The smallest x of the table at which tanh in bfloat16 is exactly 1.
inline double one_from()
{
    return exercise::todo{"name the x that you have found"};
}

} // namespace mine
