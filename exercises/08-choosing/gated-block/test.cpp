#include "block.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <cmath>
#include <stdexcept>
#include <vector>

namespace {

/// SiLU as its formula stands.
double silu(double x)
{
    return x / (1 + std::exp(-x));
}

/// A block with two inputs, three hidden neurons, and the answers of these as
/// outputs.
mine::block<double> bare()
{
    return {{{2, 3, {1, 0, 1, 0, 1, -1}}, {0, 0, 0.5}},
        {{2, 3, {2, 1, 0, 0, 1, 3}}, {1, 0, 0}},
        {{3, 3, {1, 0, 0, 0, 1, 0, 0, 0, 1}}, {0, 0, 0}}};
}

/// The weights and biases of a block with one hidden layer.
std::size_t plain_price(std::size_t n, std::size_t width)
{
    return 2 * n * width + width + n;
}

/// The weights and biases of a block with a gate.
std::size_t gated_price(std::size_t n, std::size_t width)
{
    return 3 * n * width + 2 * width + n;
}

} // namespace

TEST_CASE("Each hidden neuron answers a SiLU times the other sum")
{
    const std::vector<double> answer = bare()({2, -1});
    REQUIRE(answer.size() == 3);
    CHECK(answer[0] == exercise::about{silu(2) * 5, 1e-12});
    CHECK(answer[1] == exercise::about{silu(-1) * 1, 1e-12});
    CHECK(answer[2] == exercise::about{silu(3.5) * -3, 1e-12});
}

TEST_CASE("The layer back gives the outputs, without an activation")
{
    mine::block<double> block = bare();
    block.back = {{3, 2, {1, -1, 1, -1, 1, -1}}, {0.25, -0.25}};
    const double sum = silu(2) * 5 + silu(-1) + silu(3.5) * -3;
    const std::vector<double> answer = block({2, -1});
    REQUIRE(answer.size() == 2);
    CHECK(answer[0] == exercise::about{sum + 0.25, 1e-12});
    CHECK(answer[1] == exercise::about{-sum - 0.25, 1e-12});
}

TEST_CASE("It works in float too")
{
    const mine::block<float> block{
        {{1, 1, {2}}, {0}}, {{1, 1, {3}}, {0}}, {{1, 1, {1}}, {0}}};
    CHECK(double(block({1})[0]) == exercise::about{silu(2) * 3, 1e-6});
}

TEST_CASE("Layers that do not fit together are refused")
{
    CHECK_NOTHROW(bare()({1, 2}));
    CHECK_THROWS_AS(bare()({1, 2, 3}), std::invalid_argument);
    mine::block<double> block = bare();
    block.pass = {{2, 4, {2, 1, 0, 5, 0, 1, 3, 5}}, {1, 0, 0, 0}};
    CHECK_THROWS_AS(block({1, 2}), std::invalid_argument);
    block = bare();
    block.back = {{2, 1, {1, 1}}, {0}};
    CHECK_THROWS_AS(block({1, 2}), std::invalid_argument);
}

TEST_CASE("The price counts weights and biases")
{
    const std::size_t n = GENERATE(as<std::size_t>{}, 1, 5, 512);
    const std::size_t width = GENERATE(as<std::size_t>{}, 1, 7, 1365);
    CAPTURE(n, width);
    CHECK(mine::price(n, width) == gated_price(n, width));
}

TEST_CASE("The fair width is the largest that costs no more")
{
    const std::size_t n = GENERATE(as<std::size_t>{}, 1, 4, 512);
    const std::size_t plain = GENERATE(as<std::size_t>{}, 3, 16, 2048);
    CAPTURE(n, plain);
    const std::size_t width = mine::fair_width(n, plain);
    CAPTURE(width);
    CHECK(gated_price(n, width) <= plain_price(n, plain));
    CHECK(gated_price(n, width + 1) > plain_price(n, plain));
}
