#pragma once

#include <cmath>
#include <limits>
#include <string>

/// What the accuracy tests share: inputs from everywhere, and errors in ulp.
namespace accuracy {

/// Returns the spacing of Real at a value: one ulp there, and the subnormal
/// spacing below the smallest normal number.
template <typename Real>
long double spacing(long double value)
{
    using limits = std::numeric_limits<Real>;
    int exponent = limits::min_exponent;
    if (std::abs(value) >= static_cast<long double>(limits::min()))
        std::frexp(value, &exponent);
    return std::ldexp(1.0L, exponent - limits::digits);
}

/// The largest error seen, and the input it was seen at.
struct worst {
    long double ulp = 0; ///< error in units of the spacing at the exact value
    long double x = 0;   ///< where
};

/// Compares a function with an exact one at inputs from everywhere: each
/// exponent of Real, both signs, eight mantissas.
///
/// The exact function works in long double. Where that is no wider than
/// double, the comparison in double says little, that in float says all.
template <typename Real, typename Function, typename Exact>
worst compare(Function function, Exact exact)
{
    using limits = std::numeric_limits<Real>;
    worst seen;
    const int lowest = limits::min_exponent - limits::digits;
    for (int exponent = lowest; exponent < limits::max_exponent; ++exponent) {
        for (int eighths = 8; eighths < 16; ++eighths) {
            const Real size = std::ldexp(Real(eighths) / 8, exponent);
            for (const Real x : {-size, size}) {
                const long double right = exact(static_cast<long double>(x));
                const long double error = std::abs(function(x) - right);
                if (!(error / spacing<Real>(right) <= seen.ulp))
                    seen = {error / spacing<Real>(right), x};
            }
        }
    }
    return seen;
}

} // namespace accuracy
