#include "neuron.hpp"

#include "catch.hpp"

TEST_CASE("It computes AND")
{
    const mine::neuron logical_and{0.5, 0.5, 0.7};
    const int x1 = GENERATE(0, 1), x2 = GENERATE(0, 1);
    INFO("w1 = w2 = 0.5, theta = 0.7, x1 = " << x1 << ", x2 = " << x2);
    CHECK(logical_and(x1, x2) == (x1 && x2 ? 1 : 0));
}

TEST_CASE("It weighs each input by its own weight")
{
    const mine::neuron first_but_not_second{1, -1, 0.5};
    const int x1 = GENERATE(0, 1), x2 = GENERATE(0, 1);
    INFO("w1 = 1, w2 = -1, theta = 0.5, x1 = " << x1 << ", x2 = " << x2);
    CHECK(first_but_not_second(x1, x2) == (x1 && !x2 ? 1 : 0));
}

TEST_CASE("It says no at the threshold")
{
    const mine::neuron neuron{1, 0, 2};
    const double x1 = 2, x2 = 0;
    INFO("w1 = 1, w2 = 0, theta = 2, x1 = " << x1 << ", x2 = " << x2);
    CHECK(neuron(x1, x2) == 0);
}

TEST_CASE("It says yes beyond the threshold")
{
    const mine::neuron neuron{1, 0, 2};
    const double x1 = 2.5, x2 = 0;
    INFO("w1 = 1, w2 = 0, theta = 2, x1 = " << x1 << ", x2 = " << x2);
    CHECK(neuron(x1, x2) == 1);
}
