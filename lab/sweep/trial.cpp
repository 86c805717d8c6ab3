// Functions with mistakes, for the tests of the sweep.

#include "function.hpp"

#include <array>
#include <cmath>
#include <limits>
#include <type_traits>

namespace {

// The half of x: a tie at every other subnormal number.
struct half {
    template <typename Real>
    static Real at(Real x)
    {
        return x / 2;
    }
};

// The same, but for one float.
struct wrong_half {
    static float at(float x)
    {
        return x / 2 + (x == 0x1.000246p+5f ? 0x1p-16f : 0);
    }
};

// Next to 0 a little more than half of x; double cannot see how much.
struct bent_half {
    template <typename Real>
    static Real at(Real x)
    {
        return x * (Real(0.5) + x);
    }
};

// A row of shares that are all right but the last.
struct shares {
    template <typename Real>
    static std::vector<Real> at(std::vector<Real> row)
    {
        row.assign(row.size(), 1 / Real(row.size()));
        if (std::is_same_v<Real, float> && row.size() > 2)
            row.back() *= 2;
        return row;
    }
};

constexpr double infinity = std::numeric_limits<double>::infinity();
const std::array<double, 3> whole_line{-infinity, infinity, std::nan("")};

} // namespace

const std::vector<sweep::function> sweep::functions{
    {"trial::half", false, sweep::each<half, float>, sweep::each<half, double>,
        {1, {}, {}, 0}, whole_line},
    {"trial::wrong_half", false, sweep::each<wrong_half, float>,
        sweep::each<half, double>, {4, {}, {}, 0}, whole_line},
    {"trial::bent_half", false, sweep::each<bent_half, float>,
        sweep::each<bent_half, double>, {4, {}, {}, 0},
        {infinity, infinity, std::nan("")}},
    {"trial::shares", true, sweep::rows<shares, float>,
        sweep::rows<shares, double>, {4, {}, {}, 2}, {0, 0, 0}},
};

const sweep::part sweep::each_part{1u << 16, 1u << 14};
