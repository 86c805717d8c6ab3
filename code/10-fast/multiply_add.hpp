#pragma once

#include <cmath>

namespace branchless {

/// Multiplies two numbers and adds a third, with a single rounding.
///
/// \f[ x y + z \f]
///
/// Where the processor has an instruction for that, the standard library
/// defines FP_FAST_FMAF. Elsewhere std::fma would be a function, and slow. The
/// product of two floats fits into a double, so a double does it as well: its
/// own rounding is far below that of a float.
///
/// @param x  any number
/// @param y  any number
/// @param z  any number
/// @return   x times y plus z, rounded to float
inline float multiply_add(float x, float y, float z)
{
#ifdef FP_FAST_FMAF
    return std::fma(x, y, z);
#else
    return float(double(x) * double(y) + double(z));
#endif
}

} // namespace branchless
