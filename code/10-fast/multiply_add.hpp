#pragma once

#include <cmath>

namespace branchless {

/// Multiplies two numbers and adds a third.
///
/// \f[ x y + z \f]
///
/// Where the processor has an instruction for that, with a single rounding,
/// the standard library defines FP_FAST_FMAF. Elsewhere std::fma would be a
/// function, fifty times as slow as two operations with two roundings.
///
/// @param x  any number
/// @param y  any number
/// @param z  any number
/// @return   x times y plus z, rounded once or twice
inline float multiply_add(float x, float y, float z)
{
#ifdef FP_FAST_FMAF
    return std::fma(x, y, z);
#else
    return x * y + z;
#endif
}

} // namespace branchless
