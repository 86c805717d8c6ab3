#include "07-digits/cross_entropy.hpp"

#include "exercise.hpp"

#include "catch.hpp"

namespace {

/// The code of the exercise.
double f(double x)
{
    std::vector<double> scores(10);
    scores[3] = x;
    return network::cross_entropy(scores, 3);
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
        CHECK(value == exercise::about{f(x), 1e-10, 1e-14});
    }
}

} // namespace

TEST_CASE("If all scores are equal the formula gives the logarithm of 10")
{
    compare([](double x) { return x == 0; });
}

TEST_CASE("It has the value of the code if the right score is the largest")
{
    compare([](double x) { return x > 0; });
}

TEST_CASE("It has the value of the code if the right score is the smallest")
{
    compare([](double x) { return x < 0; });
}
