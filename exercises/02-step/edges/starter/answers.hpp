#pragma once

#include "exercise.hpp"

namespace mine {

/// Predicts h(-0.0).
inline int minus_zero()
{
    return exercise::todo{"predict the answer to minus zero"};
}

/// Predicts h(5e-324); this is the smallest positive double.
inline int smallest()
{
    return exercise::todo{"predict the answer to the smallest number"};
}

/// Predicts h(0.1 + 0.2 - 0.3).
inline int up_and_down()
{
    return exercise::todo{"predict the answer to 0.1 + 0.2 - 0.3"};
}

/// Predicts h(0.3 - 0.1 - 0.2).
inline int down_and_down()
{
    return exercise::todo{"predict the answer to 0.3 - 0.1 - 0.2"};
}

/// Predicts h(infinity - infinity).
inline int no_number()
{
    return exercise::todo{"predict the answer to infinity - infinity"};
}

} // namespace mine
