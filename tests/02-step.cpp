#include "00-reading/card.hpp"
#include "02-step/gates.hpp"
#include "02-step/step.hpp"
#include "02-step/step_slope.hpp"

#include "catch.hpp"

#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

TEMPLATE_TEST_CASE(
    "The step answers 1 to positive inputs only", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType size = GENERATE_COPY(limits::denorm_min(), limits::min(),
        TestType(1), limits::max(), limits::infinity());
    CAPTURE(size);
    CHECK(activation::step(size) == 1);
    CHECK(activation::step(-size) == 0);
    CHECK(activation::step(0 * limits::min()) == 0);
}

TEMPLATE_TEST_CASE(
    "The step compares, so it answers 0 to NaN", "", float, double)
{
    const TestType nan = GENERATE_COPY(
        std::numeric_limits<TestType>::quiet_NaN(), std::nan(""));
    CHECK(activation::step(nan) == 0);
}

TEMPLATE_TEST_CASE(
    "The slope of the step is 0 for every input", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType x = GENERATE_COPY(-limits::infinity(), TestType(-2),
        -limits::denorm_min(), TestType(0), TestType(0.5), limits::max());
    CAPTURE(x);
    CHECK(activation::step_slope(x) == 0);
    CHECK(std::isnan(activation::step_slope(limits::quiet_NaN())));
}

TEST_CASE("A small move that does not cross zero does not change the step")
{
    const double x = GENERATE(take(100, random(0.01, 50.0)));
    const double move = GENERATE(-0.005, 0.005);
    CAPTURE(x, move);
    CHECK(activation::step(x + move) == activation::step(x));
    CHECK(activation::step(-x + move) == activation::step(-x));
}

TEST_CASE("AND, OR and NAND are step neurons")
{
    const bool x1 = GENERATE(false, true);
    const bool x2 = GENERATE(false, true);
    CAPTURE(x1, x2);
    CHECK(gates::logical_and(x1, x2) == (x1 && x2));
    CHECK(gates::logical_or(x1, x2) == (x1 || x2));
    CHECK(gates::logical_nand(x1, x2) == !(x1 && x2));
}

TEST_CASE("Rosenblatt's rule finds AND, OR and NAND, but never XOR")
{
    // Each table answers (0, 0), (0, 1), (1, 0) and (1, 1). Returns the rounds
    // until all are right, or 1000.
    const auto learn = [](std::array<double, 4> wanted) {
        network::perceptron neuron{0, 0, 0};
        int round = 0;
        for (bool right = false; !right && round < 1000; ++round) {
            right = true;
            for (int row = 0; row < 4; ++row) {
                const double x1 = row / 2, x2 = row % 2;
                const double up = wanted[std::size_t(row)] - neuron(x1, x2);
                neuron.w1 += up * x1;
                neuron.w2 += up * x2;
                neuron.bias += up;
                right = right && up == 0;
            }
        }
        return round;
    };
    CHECK(learn({0, 0, 0, 1}) < 20);
    CHECK(learn({0, 1, 1, 1}) < 20);
    CHECK(learn({1, 1, 1, 0}) < 20);
    CHECK(learn({0, 1, 1, 0}) == 1000);
}

TEST_CASE(
    "A small move of a weight or bias changes no answer of two layers of steps")
{
    // Three neurons, nine numbers; the third takes the answers of the others.
    const auto answer = [](const std::vector<double>& n, auto function,
                            double x1, double x2) {
        const auto neuron = [&](std::size_t i, double a, double b) {
            return function(n[i] * a + n[i + 1] * b + n[i + 2]);
        };
        return neuron(6, neuron(0, x1, x2), neuron(3, x1, x2));
    };
    const auto smooth = [](double x) { return std::tanh(x); };
    const auto numbers = GENERATE(take(200, chunk(9, random(-2.0, 2.0))));
    for (std::size_t i = 0; i < 9; ++i)
        for (int row = 0; row < 4; ++row) {
            auto moved = numbers;
            moved[i] += 1e-9;
            const double x1 = row / 2, x2 = row % 2;
            const auto step = activation::step<double>;
            CHECK(answer(moved, step, x1, x2) == answer(numbers, step, x1, x2));
            // Not so behind a curve, except at a weight whose input is 0.
            if (x1 == 1 && x2 == 1)
                CHECK(answer(moved, smooth, x1, x2)
                    != answer(numbers, smooth, x1, x2));
        }
}

TEST_CASE("Two layers of step neurons compute XOR")
{
    const bool x1 = GENERATE(false, true);
    const bool x2 = GENERATE(false, true);
    CAPTURE(x1, x2);
    CHECK(gates::logical_xor(x1, x2) == (x1 != x2));
}

TEST_CASE("A hundred thousand random step neurons do not compute XOR")
{
    const auto w1 = GENERATE(take(1, chunk(100000, random(-10.0, 10.0))));
    const auto w2 = GENERATE(take(1, chunk(100000, random(-10.0, 10.0))));
    const auto bias = GENERATE(take(1, chunk(100000, random(-10.0, 10.0))));
    int ands = 0;
    for (std::size_t i = 0; i < w1.size(); ++i) {
        const network::perceptron neuron{w1[i], w2[i], bias[i]};
        const bool zero = neuron(0, 0) == 1, both = neuron(1, 1) == 1;
        const bool first = neuron(1, 0) == 1, second = neuron(0, 1) == 1;
        REQUIRE_FALSE((!zero && first && second && !both));
        ands += !zero && !first && !second && both;
    }
    // The same neurons do compute AND, so they are worth asking.
    CHECK(ands > 1000);
}

TEST_CASE("A neuron with bias minus theta says yes where its sum exceeds "
          "theta")
{
    const auto w1 = GENERATE(take(1, chunk(1000, random(-10.0, 10.0))));
    const auto w2 = GENERATE(take(1, chunk(1000, random(-10.0, 10.0))));
    const auto x1 = GENERATE(take(1, chunk(1000, random(-10.0, 10.0))));
    const auto x2 = GENERATE(take(1, chunk(1000, random(-10.0, 10.0))));
    const auto theta = GENERATE(take(1, chunk(1000, random(-10.0, 10.0))));
    for (std::size_t i = 0; i < theta.size(); ++i) {
        const network::perceptron neuron{w1[i], w2[i], -theta[i]};
        const double sum = w1[i] * x1[i] + w2[i] * x2[i];
        REQUIRE(neuron(x1[i], x2[i]) == (sum > theta[i]));
    }
}

TEST_CASE("The step's card has one jump and no kink")
{
    const auto step = reading::measure(
        activation::step<double>, activation::step_slope<double>);
    CHECK(step.jumps == 1);
    CHECK(step.kinks == 0);
    CHECK(step.largest_slope == 0);
    CHECK(step.never_falls);
}
