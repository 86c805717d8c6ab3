#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

/// How the book reads a function: the same questions for every one.
namespace reading {

/// What a reader asks of a curve, answered by sampling.
struct card {
    double far_left = 0;         ///< output at minus infinity
    double far_right = 0;        ///< output at infinity
    double smallest_output = 0;  ///< least of all sampled outputs
    double largest_output = 0;   ///< greatest of all sampled outputs
    double value_at_zero = 0;    ///< where the curve crosses the y axis
    int zeros = 0;               ///< how many samples are exactly 0
    bool half_turn = true;       ///< the same after half a turn about x = 0
    bool mirror = true;          ///< the same seen in a mirror at x = 0
    bool never_falls = true;     ///< no step to the right goes down
    double slope_at_zero = 0;    ///< slope where x is 0
    double largest_slope = 0;    ///< steepest of all sampled slopes
    double largest_slope_at = 0; ///< where that is; the leftmost of equals
    int jumps = 0;               ///< how often the output breaks off
    int kinks = 0;               ///< how often only the slope breaks off
};

/// Measures a function in double.
///
/// The samples are every sixteenth from -32 to 32; the smallest and largest
/// output count the largest numbers of both signs as well. The infinities are
/// asked for the two ends only. Between two samples a jump is looked for by
/// halving, then a kink: one of each at most. A card says what the samples
/// show, no more.
///
/// @param function  from double to double
/// @param slope     its slope, from double to double
/// @return          the filled card
template <typename Function, typename Slope>
card measure(Function function, Slope slope)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    constexpr double largest = std::numeric_limits<double>::max();
    constexpr double near = 1.0 / (1 << 20);
    const auto differ = [](double a, double b, double tolerance) {
        return std::abs(a - b) > tolerance;
    };
    // Halves an interval and keeps the half over which a curve changes more:
    // in the end over a break, if there is one.
    const auto breaks = [&](const auto& curve, double left, double right) {
        while (right - left > near) {
            const double middle = (left + right) / 2, y = curve(middle);
            const bool first
                = std::abs(y - curve(left)) > std::abs(curve(right) - y);
            (first ? right : left) = middle;
        }
        return differ(curve(left), curve(right), 1e-3);
    };

    card read;
    read.far_left = function(-infinity);
    read.far_right = function(infinity);
    read.smallest_output = std::min(function(-largest), function(largest));
    read.largest_output = std::max(function(-largest), function(largest));
    read.value_at_zero = function(0.0);
    read.slope_at_zero = slope(0.0);
    read.largest_slope = slope(-32.0);
    read.largest_slope_at = -32.0;

    for (int sixteenths = -512; sixteenths <= 512; ++sixteenths) {
        const double x = sixteenths / 16.0;
        const double y = function(x);
        const double before = function(x - near);
        const double after = function(x + near);

        read.smallest_output = std::min(read.smallest_output, y);
        read.largest_output = std::max(read.largest_output, y);
        if (y == 0)
            ++read.zeros;
        if (differ(y + function(-x), 2 * read.value_at_zero, 1e-12))
            read.half_turn = false;
        if (differ(y, function(-x), 1e-12))
            read.mirror = false;
        if (before > y || y > after)
            read.never_falls = false;
        if (std::abs(slope(x)) > std::abs(read.largest_slope)) {
            read.largest_slope = slope(x);
            read.largest_slope_at = x;
        }
        if (breaks(function, x, x + 1.0 / 16))
            ++read.jumps;
        else if (breaks(slope, x, x + 1.0 / 16))
            ++read.kinks;
    }
    return read;
}

/// Prints a card as a table, one property to a line.
///
/// @param read  a measured card
/// @param out   where to
inline void print(const card& read, std::FILE* out = stdout)
{
    std::fputs("property value\n", out);
    std::fprintf(out, "far_left %g\n", read.far_left);
    std::fprintf(out, "far_right %g\n", read.far_right);
    std::fprintf(out, "smallest_output %g\n", read.smallest_output);
    std::fprintf(out, "largest_output %g\n", read.largest_output);
    std::fprintf(out, "value_at_zero %g\n", read.value_at_zero);
    std::fprintf(out, "zeros %d\n", read.zeros);
    std::fprintf(out, "symmetry %s\n",
        read.half_turn    ? "half-turn"
            : read.mirror ? "mirror"
                          : "none");
    std::fprintf(out, "never_falls %s\n", read.never_falls ? "yes" : "no");
    std::fprintf(out, "slope_at_zero %g\n", read.slope_at_zero);
    std::fprintf(out, "largest_slope %g\n", read.largest_slope);
    std::fprintf(out, "largest_slope_at %g\n", read.largest_slope_at);
    std::fprintf(out, "jumps %d\n", read.jumps);
    std::fprintf(out, "kinks %d\n", read.kinks);
}

} // namespace reading
