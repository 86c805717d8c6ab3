#pragma once

#include "catch.hpp"
#include "float_ulp.hpp"

#include <bit>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <limits>
#include <sstream>
#include <stdexcept>
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

/// Reads the largest error in ulp, everywhere but in the places that have
/// a bound of their own, from the doc comment of a header in code/.
inline double promised(const std::string& header)
{
    const std::string here = __FILE__;
    const std::string root = here.substr(0, here.rfind("tests/"));
    std::ifstream file(root + "code/" + header);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    for (const std::string tag : {"@ulp{", "@error{"})
        if (const auto place = text.find(tag); place != std::string::npos)
            return std::stod(text.substr(place + tag.size()));
    throw std::runtime_error(header + " promises no number of ulp");
}

/// Compares a function in float with the same in double: at every exponent,
/// both signs and 1,024 mantissas each.
///
/// The last digits of the mantissas vary as well. Where double has a result
/// that float has to round to infinity, so must the function.
template <typename Function>
worst sweep(Function function)
{
    worst seen;
    for (std::uint32_t bits = 0; bits < 1u << 19; ++bits) {
        // Sign, exponent and ten digits; then 13 more from a multiplication.
        const std::uint32_t last = (bits * 2654435761u) >> 19;
        const float x = std::bit_cast<float>(bits << 13 | last);
        if (!std::isfinite(x))
            continue;
        const double exact = function(double(x));
        const double answer = function(x);
        if (answer == exact || answer == float(exact))
            continue;
        const double error = std::abs(answer - exact) / float_ulp(exact);
        if (!(error <= double(seen.ulp)))
            seen = {error, x};
    }
    return seen;
}

/// Holds a function in float to the bound that its doc comment promises.
template <typename Function>
void hold(const std::string& header, Function function)
{
    const auto worst = sweep(function);
    CAPTURE(header, worst.x);
    CHECK(worst.ulp <= promised(header));
}

} // namespace accuracy
