#pragma once

#include "polynomial.hpp"

#include <array>

namespace branchless {

/// The coefficients c_0 to c_4 of small_expm1().
inline constexpr std::array expm1_coefficients{
    0.5f, 0.166665778f, 0.0416665561f, 0.00836317334f, 0.00139261759f};

/// Computes e^r - 1 for a small r.
///
/// \f[ e^r - 1 \approx r + r^2 (c_0 + c_1 r + c_2 r^2 + c_3 r^3 + c_4 r^4) \f]
///
/// The coefficients are those of fit::fit_expm1(), rounded to float.
///
/// @param r  from -ln(2)/2 to ln(2)/2
/// @return   e^r - 1, its relative error at most an ulp
inline float small_expm1(float r)
{
    return multiply_add(r * r, polynomial(r, expm1_coefficients), r);
}

} // namespace branchless
