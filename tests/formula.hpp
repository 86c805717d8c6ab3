#pragma once

#include "01-arrays/matrix.hpp"

#include "catch.hpp"

#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <limits>
#include <tuple>
#include <vector>

/// Holds functions against their formulas, in tables that the build writes.
namespace formula {

/// What is known of one answer: the double nearest to the exact value, what is
/// then left of it in ulp, one ulp there, and the largest error in ulp.
struct exact {
    double near, rest, ulp, bound;

    /// Returns how far an answer is from the exact value, in ulp.
    double error(double answer) const
    {
        if (answer == near)
            return std::abs(rest);
        return std::abs((answer - near) / ulp - rest);
    }
};

/// The inputs of one call, and what is known of its answer.
template <std::size_t inputs>
struct row {
    std::array<double, inputs> in;
    double near, rest, ulp, bound;
};

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
template <typename Real, std::size_t inputs, std::size_t rows,
    typename Function>
void hold(const char* place, const row<inputs> (&table)[rows],
    std::array<double, 3> limits, Function function)
{
    const auto answer = [&](const row<inputs>& at) {
        return std::apply(
            [&](auto... x) { return double(function(Real(x)...)); }, at.in);
    };
    const row<inputs>* worst = nullptr;
    double largest = 0;
    for (const row<inputs>& at : table) {
        const exact known{at.near, at.rest, at.ulp, at.bound};
        const double error = known.error(answer(at));
        if (!(error <= at.bound) && !(error <= largest)) {
            largest = error;
            worst = &at;
        }
    }
    INFO(place);
    if (worst) {
        for (const double x : worst->in)
            UNSCOPED_INFO("at " << x);
        FAIL_CHECK("expected " << worst->near << ", got " << answer(*worst)
                               << ": off by " << largest << " ulp, promised "
                               << worst->bound);
    }

    INFO("promised at minus infinity, infinity and NaN: "
        << limits[0] << ", " << limits[1] << ", " << limits[2]);
    using numbers = std::numeric_limits<Real>;
    CHECK(is(function(-numbers::infinity()), limits[0]));
    CHECK(is(function(numbers::infinity()), limits[1]));
    CHECK(is(function(numbers::quiet_NaN()), limits[2]));
}

/// A vector, a matrix or, with one row and one column, a number.
struct collection {
    std::size_t rows, columns;
    std::vector<double> numbers;
};

/// The arguments of one call, and what is known of each component.
struct collections {
    std::vector<collection> in;
    std::vector<exact> out;
};

/// Returns an argument as a vector.
template <typename Real>
std::vector<Real> vector(const collection& in)
{
    return {in.numbers.begin(), in.numbers.end()};
}

/// Returns an argument as a matrix.
template <typename Real>
arrays::matrix<Real> matrix(const collection& in)
{
    return {in.rows, in.columns, vector<Real>(in)};
}

/// Returns an argument as a number.
template <typename Real>
Real number(const collection& in)
{
    return Real(in.numbers.at(0));
}

/// Returns the components of an answer.
template <std::floating_point Real>
std::vector<Real> components(Real answer)
{
    return {answer};
}

/// Returns the components of an answer.
template <std::floating_point Real>
std::vector<Real> components(const std::vector<Real>& answer)
{
    return answer;
}

/// Returns the components of an answer, row by row.
template <std::floating_point Real>
std::vector<Real> components(const arrays::matrix<Real>& answer)
{
    return answer.numbers;
}

/// Compares a function of vectors with cases of exact values; then, if limits
/// are promised, gives it each special number among others.
template <typename Real, typename Function>
void hold_all(const char* place, const std::vector<collections>& cases,
    const std::vector<double>& limits, Function function)
{
    INFO(place);
    for (const auto& [in, out] : cases) {
        const auto answers = components(function(in));
        REQUIRE(answers.size() == out.size());
        for (std::size_t k = 0; k < out.size(); ++k) {
            const double error = out[k].error(double(answers[k]));
            CAPTURE(in[0].numbers, k, answers[k], out[k].near);
            INFO("off by " << error << " ulp, promised " << out[k].bound);
            CHECK(error <= out[k].bound);
        }
    }

    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double specials[] = {-infinity, infinity, std::nan("")};
    for (std::size_t special = 0; special < limits.size(); ++special) {
        const std::vector<collection> in{{1, 3, {specials[special], 0.5, -1}}};
        const auto answers = components(function(in));
        CAPTURE(specials[special], limits[special]);
        CHECK(is(answers[0], limits[special]));
        for (const Real answer : answers)
            CHECK(std::isnan(answer) == std::isnan(limits[special]));
    }
}

} // namespace formula
