#pragma once

#include "catch.hpp"

#include <array>
#include <cmath>
#include <cstddef>
#include <limits>

/// Holds functions against their formulas, in tables that the build writes.
namespace formula {

/// Tells whether an answer is the promised one, NaN and minus zero included.
template <typename Real>
bool is(Real answer, double promised)
{
    if (std::isnan(promised))
        return std::isnan(answer);
    if (promised == 0 && std::signbit(promised) && !std::signbit(answer))
        return false;
    return answer == static_cast<Real>(promised);
}

/// Compares a function with a table of exact values, and its answers to minus
/// infinity, infinity and NaN with the promised ones.
///
/// A row holds the input, the double nearest to the exact value, what is then
/// left of the exact value in ulp, and one ulp there.
template <typename Real, std::size_t rows, typename Function>
void hold(const char* place, double bound, const double (&table)[rows][4],
    std::array<double, 3> limits, Function function)
{
    using numbers = std::numeric_limits<Real>;
    std::size_t worst = 0;
    double largest = -1;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto [x, near, rest, ulp] = table[row];
        const auto answer = double(function(static_cast<Real>(x)));
        const double error = answer == near
            ? std::abs(rest)
            : std::abs((answer - near) / ulp - rest);
        if (!(error <= largest)) {
            largest = error;
            worst = row;
        }
    }
    INFO(place);
    INFO("at x = " << table[worst][0] << " expected " << table[worst][1]
                   << ", got " << double(function(Real(table[worst][0])))
                   << ": off by " << largest << " ulp, promised " << bound);
    CHECK(largest <= bound);

    INFO("promised at minus infinity, infinity and NaN: "
        << limits[0] << ", " << limits[1] << ", " << limits[2]);
    CHECK(is(function(-numbers::infinity()), limits[0]));
    CHECK(is(function(numbers::infinity()), limits[1]));
    CHECK(is(function(numbers::quiet_NaN()), limits[2]));
}

} // namespace formula
