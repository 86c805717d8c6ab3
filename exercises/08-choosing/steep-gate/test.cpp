#include "exercise.hpp"

#include "catch.hpp"

#include <algorithm>
#include <cmath>

namespace {

/// The code of the exercise.
double f(double u)
{
    const double a = std::min(u, 7.0);
    const double s = 1 / (1 + std::exp(-1.702 * a));
    return a * s;
}

/// Compares formula and code from one number to another.
void compare(double from, double to)
{
    for (const auto& row : exercise::rows("gate.txt")) {
        const double x = row[0], value = row[1];
        if (x < from || x > to)
            continue;
        INFO("x = " << x);
        CHECK(value == exercise::about{f(x), 1e-9});
    }
}

} // namespace

TEST_CASE("Left of zero the formula has the values of the code")
{
    compare(-40, -0.125);
}

TEST_CASE("From zero to 7 the formula has the values of the code")
{
    compare(0, 7);
}

TEST_CASE("Beyond 7 the formula has the values of the code")
{
    compare(7.125, 40);
}
