#pragma once

namespace mine {

/// How many decimal digits e^x - 1 loses, for each power of ten towards zero.
inline int digits_lost()
{
    return 3;
}

} // namespace mine
