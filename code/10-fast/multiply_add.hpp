#pragma once

#include <cmath>

namespace branchless {

// Does the processor multiply and add in one step? Clang defines __FMA__ where
// it does, Microsoft's compiler __AVX2__, and others FP_FAST_FMAF.
#if defined(FP_FAST_FMAF) || defined(__FMA__) || defined(__AVX2__)
inline constexpr bool fuses = true;
#else
inline constexpr bool fuses = false;
#endif

/// Multiplies two numbers and adds a third.
///
/// \f[ x y + z \f]
///
/// Where the processor does that in one step, it rounds once. Elsewhere the
/// product is rounded first: std::fma would be a function there, and slow.
///
/// @param x  any number
/// @param y  any number
/// @param z  any number
/// @return   x times y plus z
inline float multiply_add(float x, float y, float z)
{
    if constexpr (fuses)
        return std::fma(x, y, z);
    return x * y + z;
}

/// The same, but the product is not rounded anywhere.
///
/// \f[ x y + z \f]
///
/// The product of two floats fits into a double. There the sum is rounded, and
/// once more to float: the answer is that of std::fma, or its neighbour where
/// the exact sum lies next to the middle of the two.
///
/// @param x  any number
/// @param y  any number
/// @param z  any number
/// @return   x times y plus z
inline float exact_multiply_add(float x, float y, float z)
{
    if constexpr (fuses)
        return std::fma(x, y, z);
    return float(double(x) * double(y) + double(z));
}

} // namespace branchless
