#include "03-sigmoid/sigmoid.hpp"
#include "05-output/identity.hpp"
#include "06-network/layer.hpp"

#include "exercise.hpp"

#include "catch.hpp"

namespace {

/// The network of the exercise.
double f(double x)
{
    const network::layer<double> first{{1, 2, {2, -1}}, {1, 3}};
    const network::layer<double> second{{2, 1, {3, 2}}, {-4}};
    const auto z = first({x}, activation::sigmoid<double>);
    return second(z, activation::identity<double>)[0];
}

/// Compares formula and network where a condition holds.
template <typename Condition>
void compare(Condition holds)
{
    for (const auto& row : exercise::rows("formula.txt")) {
        const double x = row[0], value = row[1];
        if (!holds(x))
            continue;
        INFO("x = " << x);
        CHECK(value == exercise::about{f(x), 1e-12, 1e-12});
    }
}

} // namespace

TEST_CASE("The formula has the value of the network at zero")
{
    compare([](double x) { return x == 0; });
}

TEST_CASE("The formula has the value of the network to the right of zero")
{
    compare([](double x) { return x > 0; });
}

TEST_CASE("The formula has the value of the network to the left of zero")
{
    compare([](double x) { return x < 0; });
}
