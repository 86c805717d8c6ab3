#pragma once

#include "../04-relu/twofold.hpp"

#include <concepts>
#include <span>

namespace exact {

/// Adds numbers up and adds in the end what rounding has taken on the way.
///
/// twofold::sum() returns the rest of each addition exactly. The rests are
/// small, so that adding them up loses next to nothing. A sum that overflows
/// on the way stays infinite.
///
/// @source{higham1993}
///
/// @param numbers  any count; none have the sum 0
/// @return         their sum, as if almost only the result had been rounded
template <std::floating_point Real>
Real compensated_sum(std::span<const Real> numbers)
{
    Real total = 0, rests = 0;
    for (const Real number : numbers) {
        const auto [value, rest] = twofold::sum(total, number);
        total = value;
        rests += rest;
    }
    return total + rests;
}

} // namespace exact
