#pragma once

#include "01-arrays/matrix.hpp"

#include "catch.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <limits>
#include <sstream>
#include <string>
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

/// Returns the lines of a table, each as its numbers.
inline std::vector<std::vector<double>> table(const std::string& name)
{
    std::ifstream file(TABLES + name);
    REQUIRE(file);
    std::vector<std::vector<double>> lines;
    for (std::string line; std::getline(file, line);) {
        lines.emplace_back();
        std::istringstream words(line);
        for (std::string word; words >> word;)
            lines.back().push_back(std::strtod(word.c_str(), nullptr));
    }
    REQUIRE(!lines.empty());
    return lines;
}

/// Returns the name of the table that the build has written for a function.
inline std::string named(const std::string& function, const std::string& type)
{
    std::ifstream file(TABLES "../formulas.cpp");
    const std::string text(std::istreambuf_iterator<char>(file), {});
    const std::string test = '"' + function + " is equation ";
    for (auto at = text.find(test); at != text.npos;
        at = text.find(test, at + 1)) {
        const auto line = text.substr(at, text.find('\n', at) - at);
        const auto end = text.find(".txt", at);
        const auto begin = text.rfind('"', end) + 1;
        if (line.find(" in " + type) != line.npos)
            return text.substr(begin, end + 4 - begin);
    }
    FAIL("no table for " << function << " in " << type);
    return "";
}

/// Returns a number as text, to the digits of a float.
inline std::string show(double number)
{
    std::ostringstream text;
    text << std::setprecision(9) << number;
    return text.str();
}

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
/// A row of the table holds the inputs, then what is known of the answer.
template <typename Real, std::size_t inputs, typename Function>
void hold(const char* place, const std::string& name,
    std::array<double, 3> limits, Function function)
{
    double largest = 0;
    std::string said;
    for (const auto& row : table(name)) {
        std::array<double, inputs> in;
        std::copy_n(row.begin(), inputs, in.begin());
        const double* known = &row.at(inputs);
        const exact expected{known[0], known[1], known[2], known[3]};
        const auto answer = std::apply(
            [&](auto... x) { return double(function(Real(x)...)); }, in);
        const double error = expected.error(answer);
        if (!(error <= expected.bound) && !(error <= largest)) {
            largest = error;
            said = "at";
            for (const double x : in)
                said += " " + show(x);
            said += " expected " + show(expected.near) + ", got " + show(answer)
                + ": off by " + show(error) + " ulp, promised "
                + show(expected.bound);
        }
    }
    INFO(place);
    INFO(said);
    CHECK(said.empty());

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
///
/// A row of the table holds rows, columns and numbers of each of the arguments,
/// then what is known of each component.
template <typename Real, std::size_t arguments, typename Function>
void hold_all(const char* place, const std::string& name,
    const std::vector<double>& limits, Function function)
{
    INFO(place);
    for (const auto& row : table(name)) {
        auto next = row.begin();
        std::vector<collection> in(arguments);
        for (auto& [rows, columns, numbers] : in) {
            rows = std::size_t(*next++);
            columns = std::size_t(*next++);
            const auto end = next + std::ptrdiff_t(rows * columns);
            numbers.assign(next, end);
            next = end;
        }
        const auto answers = components(function(in));
        REQUIRE(row.end() - next == std::ptrdiff_t(4 * answers.size()));
        for (const Real answer : answers) {
            const exact expected{next[0], next[1], next[2], next[3]};
            next += 4;
            const double error = expected.error(double(answer));
            CAPTURE(in[0].numbers, expected.near, answer);
            INFO("off by " << error << " ulp, promised " << expected.bound);
            CHECK(error <= expected.bound);
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
