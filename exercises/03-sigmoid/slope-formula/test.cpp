#include "exercise.hpp"

#include "catch.hpp"

#include <cmath>

namespace {

/// The code of the exercise.
double f(double x)
{
    const double e = std::exp(-std::abs(x));
    const double d = 1 + e;
    return e / (d * d);
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
        CHECK(value == exercise::about{f(x), 1e-12});
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
