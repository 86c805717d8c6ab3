#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

/// Holds functions of float to their contracts at every input there is.
namespace sweep {

/// A bound that holds in one place only, and the place.
struct piece {
    double number; ///< in ulp, or in epsilons
    double place;  ///< an end, or a zero
};

/// The largest error that a doc comment promises, in its pieces.
struct bound {
    double ulp;               ///< where no other piece says more
    std::vector<piece> below; ///< in ulp, for an x below the place
    std::vector<piece> near;  ///< in epsilons, within 1 of the place
    double steps;             ///< where the answer is subnormal, or 0

    /// Returns how far an answer may be from the exact one.
    ///
    /// @param x        the input; the exact answer, if the input is a row
    /// @param exact    the exact answer
    /// @param ulp      one ulp of the type at the exact answer
    /// @param epsilon  distance from 1 to the type's next number
    double distance(double x, double exact, double one, double epsilon) const
    {
        double number = ulp;
        for (const auto& [other, end] : below)
            number = x < end ? other : number;
        if (std::abs(exact) < 0x1p-126)
            number = std::max(number, steps);
        double most = number * one;
        for (const auto& [epsilons, zero] : near)
            if (std::abs(x - zero) <= 1)
                most = std::max(most, epsilons * epsilon);
        return most;
    }
};

/// Computes the answers to inputs. Where a function takes rows, as the softmax
/// does, each row has so many columns.
template <typename Real>
using answers
    = void (*)(std::span<const Real> x, std::span<Real> y, std::size_t columns);

/// A function, what it promises, and what it is held against.
struct function {
    std::string name;
    bool takes_rows;
    answers<float> answer;
    answers<double> reference; ///< the same in double, at the same inputs
    bound promised;
    std::array<double, 3> limits; ///< at minus infinity, infinity and NaN
    /// An error in ulp below which an answer is right whatever the bound says.
    double plainly_right = promised.ulp < 1 || !promised.near.empty() ? 0 : 0.4;
};

/// Calls a function for each number.
template <typename Function, typename Real>
void each(std::span<const Real> x, std::span<Real> y, std::size_t)
{
    for (std::size_t i = 0; i < x.size(); ++i)
        y[i] = Function::at(x[i]);
}

/// Calls a function for each row.
template <typename Function, typename Real>
void rows(std::span<const Real> x, std::span<Real> y, std::size_t columns)
{
    for (std::size_t i = 0; i < x.size(); i += columns) {
        const auto row = x.subspan(i, columns);
        std::ranges::copy(
            Function::at(std::vector<Real>(row.begin(), row.end())),
            y.begin() + std::ptrdiff_t(i));
    }
}

/// All functions of the book; lab/sweep/functions.py writes the list.
extern const std::vector<function> functions;

/// How many numbers one call of the program sweeps, and how many scores.
struct part {
    std::uint32_t numbers, scores;
};

/// All numbers have 256 parts of 2^24. A trial may sweep the first ones of
/// each.
extern const part each_part;

} // namespace sweep
