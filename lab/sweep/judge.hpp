#pragma once

#include "function.hpp"

#include "../../tests/float_ulp.hpp"

#include <array>
#include <cfenv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace sweep {

/// An answer, and the place of its input: the bits of a number, or the number
/// of a component among rows.
struct answered {
    std::uint32_t place;
    float answer;
    double reference;
    double error; ///< in ulp
};

/// Inputs next to 0 of one sign whose answers in double are ties.
struct ties {
    std::uint64_t above = 0; ///< how many were answered above the tie
    std::uint64_t below = 0; ///< and below it
    std::uint32_t nearest = ~0u;
    std::uint32_t farthest = 0;
};

/// What was seen of a function.
struct tally {
    std::uint64_t inputs = 0; ///< finite ones
    std::uint64_t right = 0;  ///< for certain correctly rounded
    answered worst{0, 0, 0, -1};
    std::uint64_t wrong = 0; ///< answers that break the promise
    answered first_wrong{};
    std::vector<answered> undecided;  ///< too near a tie for double
    std::array<ties, 2> next_to_zero; ///< the same, right and left of 0
};

/// Tells whether a function computes an answer in double without rounding.
inline bool is_exact(const function& held, double x)
{
    double answer = 0;
    std::feclearexcept(FE_INEXACT);
    held.reference({&x, 1}, {&answer, 1}, 1);
    return !std::fetestexcept(FE_INEXACT);
}

/// Notes an answer that double cannot tell from half an ulp away.
///
/// A function that is almost a straight line next to 0 can give a tie at
/// millions of inputs there, so small is what bends it. They are counted only:
/// since it bends one way, all of a sign lie on the same side of their ties.
inline void note_undecided(
    const function& held, const answered& given, double x, tally& seen)
{
    const auto [place, answer, reference, error] = given;
    const bool tied = !held.takes_rows && error == 0.5;
    if (tied && is_exact(held, x)) {
        seen.right += answer == float(reference);
    } else if (tied && std::abs(x) < 0x1p-100) {
        ties& side = seen.next_to_zero[std::signbit(x)];
        ++(answer > reference ? side.above : side.below);
        side.nearest = std::min(side.nearest, place);
        side.farthest = std::max(side.farthest, place);
    } else {
        seen.undecided.push_back(given);
    }
}

/// Compares an answer with the reference, both finite or not.
inline void compare(const function& held, std::uint32_t place, double x,
    float answer, double reference, tally& seen)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    constexpr double overflow = 0x1.ffffffp127;
    const double ulp = accuracy::float_ulp(reference);
    double distance = std::abs(answer - reference);
    if (!(std::abs(reference) < overflow) || std::isinf(answer))
        distance = answer == float(reference) ? 0 : infinity;
    const answered given{place, answer, reference, distance / ulp};
    if (!(given.error <= seen.worst.error))
        seen.worst = given;

    // Most answers are so near that no bound has to be asked.
    if (given.error < held.plainly_right) {
        ++seen.right;
        return;
    }
    const double around = held.takes_rows ? reference : x;
    const bound& promised = held.promised;
    if (!(distance <= promised.distance(around, reference, ulp, 0x1p-23))) {
        if (++seen.wrong == 1)
            seen.first_wrong = given;
    }
    // What double may be wrong by; its ulp is 2^-29 of float's.
    const double unsure
        = promised.distance(around, reference, ulp * 0x1p-29, 0x1p-52);
    if (std::abs(distance - ulp / 2) <= unsure)
        note_undecided(held, given, x, seen);
    else
        seen.right += distance < ulp / 2;
}

/// Compares the answers to infinity and NaN with the promised ones.
inline void compare_limit(const function& held, std::uint32_t place, float x,
    float answer, tally& seen)
{
    const double limit = held.limits[std::isnan(x) ? 2 : x > 0];
    const bool same = std::isnan(limit) ? std::isnan(answer)
                                        : answer == float(limit)
            && (limit != 0 || !std::signbit(limit) || std::signbit(answer));
    if (!same && ++seen.wrong == 1)
        seen.first_wrong = {place, answer, limit, -1};
}

/// Holds a function to its contract at some inputs.
///
/// @param held     the function
/// @param x        the inputs
/// @param places   where they are
/// @param columns  length of a row, where it takes rows
/// @param seen     what was seen before, and what is seen now
inline void judge(const function& held, std::span<const float> x,
    std::span<const std::uint32_t> places, std::size_t columns, tally& seen)
{
    std::vector<float> answer(x.size());
    std::vector<double> wide(x.begin(), x.end()), reference(x.size());
    held.answer(x, answer, columns);
    held.reference(wide, reference, columns);
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (std::isfinite(x[i])) {
            ++seen.inputs;
            compare(held, places[i], wide[i], answer[i], reference[i], seen);
        } else {
            compare_limit(held, places[i], x[i], answer[i], seen);
        }
    }
}

} // namespace sweep
