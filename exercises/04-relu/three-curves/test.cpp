#include "04-relu/elu.hpp"
#include "04-relu/hard_swish.hpp"
#include "04-relu/softplus.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <cmath>

namespace {

double a(double x)
{
    return activation::elu(x, 2);
}

double b(double x)
{
    return activation::softplus(x, 2);
}

/// Compares a formula with a curve, where the figure shows it, to the eye.
template <typename Function>
void look(const char* table, Function curve)
{
    for (const auto& row : exercise::rows(table)) {
        const double x = row[0], height = row[1];
        if (std::abs(x) > 4)
            continue;
        INFO("x = " << x);
        CHECK(height == exercise::about{curve(x), 0, 0.05});
    }
}

/// Compares a formula with a function everywhere.
template <typename Function>
void compare(const char* table, Function function)
{
    for (const auto& row : exercise::rows(table)) {
        const double x = row[0], value = row[1];
        INFO("x = " << x);
        CHECK(value == exercise::about{function(x), 1e-9, 1e-12});
    }
}

} // namespace

TEST_CASE("The formula of A has the heights of the curve")
{
    look("a.txt", a);
}

TEST_CASE("The formula of A holds for every x")
{
    compare("a.txt", a);
}

TEST_CASE("The formula of B has the heights of the curve")
{
    look("b.txt", b);
}

TEST_CASE("The formula of B holds for every x")
{
    compare("b.txt", b);
}

TEST_CASE("The formula of C has the heights of the curve")
{
    look("c.txt", activation::hard_swish<double>);
}

TEST_CASE("The formula of C holds for every x")
{
    compare("c.txt", activation::hard_swish<double>);
}
