#pragma once

namespace mine {

/// Predicts h(-0.0).
inline int minus_zero()
{
    return 0;
}

/// Predicts h(5e-324); this is the smallest positive double.
inline int smallest()
{
    return 1;
}

/// Predicts h(0.1 + 0.2 - 0.3).
inline int up_and_down()
{
    return 1;
}

/// Predicts h(0.3 - 0.1 - 0.2).
inline int down_and_down()
{
    return 0;
}

/// Predicts h(infinity - infinity).
inline int no_number()
{
    return 0;
}

} // namespace mine
