#include "neuron.hpp"

#include "catch.hpp"

TEST_CASE("It computes AND")
{
    const mine::neuron logical_and{0.5, 0.5, 0.7};
    const bool x1 = GENERATE(false, true), x2 = GENERATE(false, true);
    CAPTURE(x1, x2);
    CHECK(logical_and(x1, x2) == (x1 && x2));
}

TEST_CASE("It weighs each input by its own weight")
{
    const mine::neuron first_but_not_second{1, -1, 0.5};
    const bool x1 = GENERATE(false, true), x2 = GENERATE(false, true);
    CAPTURE(x1, x2);
    CHECK(first_but_not_second(x1, x2) == (x1 && !x2));
}

TEST_CASE("It says no at the threshold")
{
    const mine::neuron neuron{1, 0, 2};
    const double x1 = 2, x2 = 0;
    CAPTURE(x1, x2);
    CHECK(neuron(x1, x2) == 0);
}

TEST_CASE("It says yes beyond the threshold")
{
    const mine::neuron neuron{1, 0, 2};
    const double x1 = 2.5, x2 = 0;
    CAPTURE(x1, x2);
    CHECK(neuron(x1, x2) == 1);
}
