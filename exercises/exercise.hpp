#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <ostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

/// What the exercises and their tests share.
namespace exercise {

/// Stands where something is still to be written. It may stand for a value of
/// any kind; whoever asks for the value learns what is missing.
struct todo {
    const char* what; ///< what is to be written

    /// Says what is missing.
    template <typename Value>
    operator Value() const
    {
        throw std::logic_error(std::string("todo: ") + what);
    }
};

/// A number for a test to compare with, and how far from it an answer may be.
struct about {
    double expected;        ///< the right answer
    double relative;        ///< how far, as a share of it
    double absolute = 0;    ///< or how far, as it is
    mutable double got = 0; ///< the answer it was compared with
};

/// Tells whether an answer is close enough, or the same infinity or NaN.
inline bool operator==(double got, const about& right)
{
    right.got = got;
    if (std::isnan(right.expected))
        return std::isnan(got);
    if (std::isinf(right.expected))
        return got == right.expected;
    const double off = std::abs(got - right.expected);
    return off <= right.relative * std::abs(right.expected)
        || off <= right.absolute;
}

/// Prints both answers to as many digits as tell them apart, for the report.
inline std::ostream& operator<<(std::ostream& stream, const about& right)
{
    const auto print = [](double number, int digits) {
        std::ostringstream text;
        text << std::setprecision(digits) << number;
        return text.str();
    };
    int digits = 6;
    while (digits < 17
        && print(right.expected, digits) == print(right.got, digits))
        ++digits;
    return stream << "about " << print(right.expected, digits) << ", got "
                  << print(right.got, digits);
}

#ifdef EXERCISE_FOLDER

/// Returns all of a text that the exercise has made, such as "curve.svg".
inline std::string text(const std::string& name)
{
    std::ifstream file(EXERCISE_FOLDER "/" + name);
    if (!file)
        throw std::logic_error("there is no " + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Returns the rows of a table of numbers, without its first line of names.
inline std::vector<std::vector<double>> rows(const std::string& name)
{
    std::istringstream lines(text(name));
    std::vector<std::vector<double>> found;
    std::string line;
    for (std::getline(lines, line); std::getline(lines, line);) {
        std::istringstream words(line);
        found.emplace_back();
        for (double number = 0; words >> number;)
            found.back().push_back(number);
    }
    return found;
}

/// Returns one column of a table, by its name.
inline std::vector<double> column(
    const std::string& table, const std::string& name)
{
    std::istringstream head(text(table).substr(0, text(table).find('\n')));
    std::size_t index = 0;
    for (std::string word; head >> word; ++index) {
        if (word != name)
            continue;
        std::vector<double> found;
        for (const auto& row : rows(table))
            found.push_back(row.at(index));
        return found;
    }
    throw std::logic_error(table + " has no column " + name);
}

/// Tells whether a script gives an axis, such as 'x', powers of ten.
inline bool logarithmic(const std::string& script, char axis)
{
    std::string commands = text(script);
    std::replace(commands.begin(), commands.end(), ';', '\n');
    std::istringstream lines(commands);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string set, what, axes;
        words >> set >> what >> axes;
        if (set != "set" || what.rfind("log", 0) != 0)
            continue;
        if (axes.empty() || axes.find(axis) != std::string::npos)
            return true;
    }
    return false;
}

/// One curve of a figure, as gnuplot drew it.
struct curve {
    std::string title;     ///< as it stands in the key
    std::vector<double> x; ///< where its points are
    std::vector<double> y; ///< and how high
};

/// Returns the curves that a script has drawn, in their order.
inline std::vector<curve> curves(const std::string& script)
{
    std::istringstream lines(text(script + ".curves"));
    std::vector<curve> found;
    for (std::string line; std::getline(lines, line);) {
        const std::string named = "# Curve title: \"";
        if (line.rfind("# Curve ", 0) == 0 && line.rfind(named, 0) != 0)
            found.emplace_back();
        else if (line.rfind(named, 0) == 0)
            found.back().title
                = line.substr(named.size(), line.size() - named.size() - 1);
        std::istringstream words(line);
        double x = 0, y = 0;
        if (!found.empty() && words >> x >> y) {
            found.back().x.push_back(x);
            found.back().y.push_back(y);
        }
    }
    return found;
}

#endif

} // namespace exercise
