#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

namespace exact {

/// A kind of floating-point number that C++ may not have as a type.
struct format {
    int digits;       ///< how many binary digits a number has
    int min_exponent; ///< the smallest normal one is 2 to this less 1
    int max_exponent; ///< no number reaches 2 to this

    /// Rounds a number to the nearest one of this kind.
    ///
    /// Of two that are equally near it takes the one whose last digit is 0, as
    /// processors do. What would reach beyond the largest becomes infinity.
    ///
    /// @param x  any number
    /// @return   the nearest one, or x itself if it is infinite or NaN
    double rounded(double x) const
    {
        if (!std::isfinite(x))
            return x;
        int exponent = 0;
        std::frexp(x, &exponent);
        const double unit
            = std::ldexp(1.0, std::max(exponent, min_exponent) - digits);
        const double nearest = std::nearbyint(x / unit) * unit;
        if (std::abs(nearest) < std::ldexp(1.0, max_exponent))
            return nearest;
        return std::copysign(std::numeric_limits<double>::infinity(), x);
    }
};

/// The exponents of float, with a third of its digits.
inline constexpr format bfloat16{8, -125, 128};

/// What the standard IEEE 754 calls half precision.
inline constexpr format float16{11, -13, 16};

/// What C++ calls float.
inline constexpr format float32{24, -125, 128};

} // namespace exact
