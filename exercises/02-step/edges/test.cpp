#include "answers.hpp"

#include "02-step/step.hpp"

#include "catch.hpp"

#include <limits>

namespace {

/// The book's step, as a whole number.
int h(double x)
{
    return int(activation::step(x));
}

/// Returns a number that the compiler may not calculate with.
double there(double number)
{
    volatile double kept = number;
    return kept;
}

} // namespace

TEST_CASE("Minus zero")
{
    CHECK(mine::minus_zero() == h(there(-0.0)));
}

TEST_CASE("The smallest positive number")
{
    const double smallest = std::numeric_limits<double>::denorm_min();
    CHECK(mine::smallest() == h(there(smallest)));
}

TEST_CASE("A tenth and two tenths, minus three tenths")
{
    CHECK(mine::up_and_down() == h(there(0.1) + there(0.2) - there(0.3)));
}

TEST_CASE("Three tenths, minus one tenth, minus two tenths")
{
    CHECK(mine::down_and_down() == h(there(0.3) - there(0.1) - there(0.2)));
}

TEST_CASE("Infinity minus infinity")
{
    const double infinity = std::numeric_limits<double>::infinity();
    CHECK(mine::no_number() == h(there(infinity) - there(infinity)));
}
