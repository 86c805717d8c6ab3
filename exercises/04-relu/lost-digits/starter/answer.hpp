#pragma once

#include "exercise.hpp"

namespace mine {

/// How many decimal digits e^x - 1 loses, for each power of ten towards zero.
inline int digits_lost()
{
    return exercise::todo{"say how many digits are lost"};
}

} // namespace mine
