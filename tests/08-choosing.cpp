#include "00-reading/band.hpp"
#include "04-relu/hard_swish.hpp"
#include "04-relu/relu.hpp"
#include "04-relu/relu_slope.hpp"
#include "04-relu/silu.hpp"
#include "05-output/identity.hpp"
#include "08-choosing/curve_network.hpp"
#include "08-choosing/curves.hpp"
#include "08-choosing/largest_gap.hpp"
#include "08-choosing/recorded.hpp"
#include "08-choosing/switches.hpp"

#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

using activation::relu, activation::relu_slope, activation::silu;
using Catch::Matchers::WithinAbs;
using curves::recorded;

namespace {

const std::vector<std::string> switches{
    "sigmoid", "tanh", "relu", "elu", "gelu", "silu"};

/// Trains a network with one switch and returns how far it stays from a curve.
template <typename Function, typename Slope, typename Curve>
double error(Function activate, Slope slope, Curve curve, unsigned seed,
    const network::course& how = {})
{
    const auto trained = network::follow(activate, slope, curve, seed, how);
    return network::distance(trained, activate, curve);
}

/// Returns which switch comes closest to the zigzag with a seed.
std::string best_on_the_zigzag(unsigned seed)
{
    std::string best;
    double least = std::numeric_limits<double>::infinity();
    network::each_switch([&](const char* name, auto activate, auto slope) {
        const double found = error(activate, slope, curves::zigzag, seed);
        if (found < least) {
            least = found;
            best = name;
        }
    });
    return best;
}

/// Returns which switch comes closest most often, of the hundred seeds.
std::string leader(const records::row& wanted)
{
    const auto first = [&](const std::string& name) {
        auto with = wanted;
        with["switch"] = name;
        return recorded("first", with);
    };
    return *std::ranges::max_element(switches, {}, first);
}

} // namespace

TEST_CASE("A band leaves one twentieth on either side")
{
    std::vector<double> results(100);
    std::iota(results.begin(), results.end(), 1);
    std::ranges::reverse(results);
    const auto [low, median, high] = reading::band_of(results);
    CHECK(low == 6);
    CHECK(median == 51);
    CHECK(high == 95);
    const auto alone = reading::band_of({7});
    CHECK(alone.low == 7);
    CHECK(alone.median == 7);
    CHECK(alone.high == 7);
}

TEST_CASE("The record of the curves is what training a hundred seeds gives")
{
    const bool wave = GENERATE(true, false);
    const auto curve = wave ? curves::wave : curves::zigzag;
    network::each_switch(
        [&](const std::string& name, auto activate, auto slope) {
            std::vector<double> errors;
            for (unsigned seed = 1; seed <= 100; ++seed)
                errors.push_back(
                    error(activate, slope, curve, seed, {.steps = 200}));
            const auto [low, median, high] = reading::band_of(errors);
            const records::row wanted{{"curve", wave ? "wave" : "zigzag"},
                {"switch", name}, {"steps", "200"}};
            CAPTURE(wave, name);
            CHECK_THAT(recorded("low", wanted), WithinAbs(low, 6e-5));
            CHECK_THAT(recorded("median", wanted), WithinAbs(median, 6e-5));
            CHECK_THAT(recorded("high", wanted), WithinAbs(high, 6e-5));
        });
}

TEST_CASE("On the zigzag another seed puts another switch first")
{
    CHECK(best_on_the_zigzag(1) == "relu");
    CHECK(best_on_the_zigzag(2) == "tanh");
}

TEST_CASE("Of a hundred seeds ELU is first on the wave with fewer than twenty")
{
    CHECK(recorded("first", {{"curve", "wave"}, {"switch", "elu"}}) < 20);
}

TEST_CASE(
    "After ten times the steps the sigmoid and SiLU are about as close to "
    "the zigzag as tanh is")
{
    const auto median = [](const char* name, const char* steps) {
        return recorded("median",
            {{"curve", "zigzag"}, {"switch", name}, {"steps", steps}});
    };
    const std::string name = GENERATE("sigmoid", "silu");
    CHECK(median(name.c_str(), "2000") > 3 * median("tanh", "2000"));
    CHECK(median(name.c_str(), "20000") < 1.2 * median("tanh", "20000"));
}

TEST_CASE("On the wave more steps, a larger rate or another width puts tanh in "
          "the place of GELU")
{
    CHECK(leader({{"curve", "wave"}}) == "gelu");
    CHECK(leader({{"curve", "wave"}, {"steps", "20000"}}) == "tanh");
    CHECK(leader({{"curve", "wave"}, {"rate", "0.2"}}) == "tanh");
    CHECK(leader({{"curve", "wave"}, {"width", "4"}}) == "tanh");
    CHECK(leader({{"curve", "wave"}, {"width", "36"}}) == "tanh");
}

TEST_CASE(
    "On the zigzag a larger rate or fewer neurons put tanh in the place of "
    "ReLU")
{
    CHECK(leader({{"curve", "zigzag"}}) == "relu");
    CHECK(leader({{"curve", "zigzag"}, {"rate", "0.2"}}) == "tanh");
    CHECK(leader({{"curve", "zigzag"}, {"width", "4"}}) == "tanh");
}

TEST_CASE(
    "Of thirty-six neurons ReLU makes the closest zigzag with ninety-five "
    "of a hundred seeds")
{
    CHECK(recorded("first",
              {{"curve", "zigzag"}, {"switch", "relu"}, {"width", "36"}})
        >= 95);
}

TEST_CASE("Four neurons with ReLU can draw the zigzag exactly")
{
    // A hinge at each corner, and one where the zigzag begins.
    const network::curve_network drawn{
        {{{1, 4, {1, 1, 1, 1}}, {2, 1, 0, -1}}, {{4, 1, {-2, 4, -4, 4}}, {1}}}};
    CHECK(network::distance(drawn, relu<double>, curves::zigzag) < 1e-15);
}

TEST_CASE("With four neurons training does not find the zigzag of ReLU with "
          "ninety-five of a hundred seeds")
{
    CHECK(recorded(
              "low", {{"curve", "zigzag"}, {"switch", "relu"}, {"width", "4"}})
        > 0.1);
}

TEST_CASE("Without a switch a network finds the best line, and without hidden "
          "answers the best constant")
{
    // Of all lines the mean comes closest to the zigzag, as it is the same in a
    // mirror.
    double sum = 0;
    for (int quarters = -8; quarters <= 8; ++quarters)
        sum += curves::zigzag(quarters / 4.0);
    double squares = 0;
    for (int hundredths = -200; hundredths <= 200; ++hundredths)
        squares += std::pow(curves::zigzag(hundredths / 100.0) - sum / 17, 2);
    const double spread = std::sqrt(squares / 401);
    const unsigned seed = GENERATE(1u, 2u);
    const auto flat = [](double) { return 0.0; };
    CHECK_THAT(error(
                   activation::identity<double>, [](double) { return 1.0; },
                   curves::zigzag, seed),
        WithinAbs(spread, 1e-9));
    CHECK_THAT(
        error(flat, flat, curves::zigzag, seed), WithinAbs(spread, 1e-9));
}

TEST_CASE("Every slope of a network that draws a curve agrees with its "
          "difference quotient")
{
    const auto depth = std::size_t(GENERATE(1, 2, 3));
    const network::course how{
        .rate = 1, .steps = 1, .width = 4, .depth = depth, .points = 5};
    const auto silu_slope = [](double x) { return activation::silu_slope(x); };
    const auto swish = [](double x) { return silu(x); };
    const auto squared = [&](const network::curve_network& student) {
        double sum = 0;
        for (const double x : {-2, -1, 0, 1, 2})
            sum += std::pow(student(x, swish) - curves::wave(x), 2) / 5;
        return sum;
    };
    const auto begun = network::untaught(how, 3);
    auto moved = begun;
    network::teach(moved, swish, silu_slope, curves::wave, how);
    for (std::size_t l = 0; l < begun.layers.size(); ++l)
        for (std::size_t k = 0; k < begun.layers[l].biases.size(); ++k) {
            auto near = begun;
            near.layers[l].biases[k] += 1e-5;
            const double above = squared(near);
            near.layers[l].biases[k] -= 2e-5;
            const double step
                = begun.layers[l].biases[k] - moved.layers[l].biases[k];
            CHECK_THAT(step, WithinAbs((above - squared(near)) / 2e-5, 1e-7));
            near = begun;
            near.layers[l].weights.numbers[k] += 1e-5;
            const double more = squared(near);
            near.layers[l].weights.numbers[k] -= 2e-5;
            CHECK_THAT(begun.layers[l].weights.numbers[k]
                    - moved.layers[l].weights.numbers[k],
                WithinAbs((more - squared(near)) / 2e-5, 1e-7));
        }
}

TEST_CASE("The curves pass through the points they are known by")
{
    CHECK(curves::zigzag(0) == 1);
    CHECK(curves::zigzag(1) == -1);
    CHECK(curves::zigzag(-1) == -1);
    CHECK(curves::zigzag(2) == 1);
    CHECK(curves::wave(0) == 0);
    CHECK_THAT(curves::wave(std::acos(0.0) / 2), WithinAbs(1, 1e-15));
}

TEMPLATE_TEST_CASE("Hard swish stays within a sixth of SiLU", "", float, double)
{
    for (int hundredths = -4000; hundredths <= 4000; ++hundredths) {
        const TestType x = TestType(hundredths) / 100;
        const TestType hard = activation::hard_swish(x);
        CAPTURE(x);
        REQUIRE(std::abs(hard - silu(x)) < TestType(1) / 6);
    }
}

TEST_CASE("A network begins with the weights of its seed, and training moves "
          "them")
{
    const network::course how{.steps = 100, .width = 5, .depth = 2};
    const auto begun = network::untaught(how, 5);
    REQUIRE(begun.layers.size() == 3);
    CHECK(begun.layers[1].weights.rows == 5);
    CHECK(begun.layers[2].weights.columns == 1);
    CHECK(network::untaught(how, 5).layers[1].weights.numbers
        == begun.layers[1].weights.numbers);
    CHECK(network::untaught(how, 6).layers[1].weights.numbers
        != begun.layers[1].weights.numbers);
    const auto taught = network::follow(
        relu<double>, relu_slope<double>, curves::wave, 5, how);
    CHECK(network::distance(taught, relu<double>, curves::wave)
        < network::distance(begun, relu<double>, curves::wave));
    const auto lost = [](double) { return std::nan(""); };
    CHECK(std::isinf(network::distance(begun, lost, curves::wave)));
}

TEMPLATE_TEST_CASE("Beyond 3 on either side hard swish is exactly its input or "
                   "exactly 0",
    "", float, double)
{
    const TestType x = GENERATE(TestType(3), TestType(4.5), TestType(1000));
    CAPTURE(x);
    CHECK(activation::hard_swish(x) == x);
    CHECK(activation::hard_swish(-x) == 0);
}

TEST_CASE("The largest gap between two curves is found where it is")
{
    const auto found = reading::largest_gap(
        [](double x) { return x * x; }, [](double x) { return 2 * x - 1; });
    CHECK(found.size == 81);
    CHECK(found.at == -8);
}
