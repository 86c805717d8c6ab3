#include "exercise.hpp"

#include "catch.hpp"

#include <algorithm>
#include <cmath>

namespace {

/// The code of the exercise.
double f(double x)
{
    const double m = std::max(x, 0.0);
    const double sum = std::exp(x - m) + 2 * std::exp(-m);
    return m + std::log(sum) - x;
}

/// Compares formula and code where a condition holds.
template <typename Condition>
void compare(Condition holds)
{
    for (const auto& row : exercise::rows("formula.txt")) {
        const double x = row[0], value = row[1];
        if (!holds(x))
            continue;
        INFO("x = " << x);
        CHECK(value == exercise::about{f(x), 1e-11, 1e-13});
    }
}

} // namespace

TEST_CASE("The formula has the value of the code at zero")
{
    compare([](double x) { return x == 0; });
}

TEST_CASE("The formula has the value of the code to the right of zero")
{
    compare([](double x) { return x > 0; });
}

TEST_CASE("The formula has the value of the code to the left of zero")
{
    compare([](double x) { return x < 0; });
}
