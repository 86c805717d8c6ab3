#include "01-arrays/normal.hpp"
#include "01-arrays/uniform.hpp"
#include "03-sigmoid/bands.hpp"
#include "03-sigmoid/sigmoid.hpp"
#include "03-sigmoid/sigmoid_slope.hpp"
#include "04-relu/both_passes.hpp"
#include "04-relu/descend.hpp"
#include "04-relu/elu.hpp"
#include "04-relu/elu_slope.hpp"
#include "04-relu/gelu.hpp"
#include "04-relu/gelu_slope.hpp"
#include "04-relu/leaky_relu.hpp"
#include "04-relu/leaky_relu_slope.hpp"
#include "04-relu/relu.hpp"
#include "04-relu/relu_slope.hpp"
#include "04-relu/root_mean_square.hpp"
#include "05-output/identity.hpp"
#include "05-output/identity_slope.hpp"

#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <random>
#include <stdexcept>
#include <vector>

using activation::identity, activation::identity_slope;
using activation::relu, activation::relu_slope;
using arrays::root_mean_square;
using Catch::Matchers::WithinAbs, Catch::Matchers::WithinRel;
using network::both_passes, network::descend, network::examples;

namespace {

double default_elu(double x)
{
    return activation::elu(x);
}

double default_elu_slope(double x)
{
    return activation::elu_slope(x);
}

double default_leaky(double x)
{
    return activation::leaky_relu(x);
}

double default_leaky_slope(double x)
{
    return activation::leaky_relu_slope(x);
}

// What twenty layers of ReLUs leave of a gradient in 100 networks. The scale
// is that of the variance of a weight, in parts of one over the width.
std::vector<double> left(double scale, std::size_t width)
{
    std::vector<double> found;
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        const auto passes = both_passes(relu<double>, relu_slope<double>,
            std::sqrt(scale / double(width)), 20, width, seed);
        found.push_back(root_mean_square(passes.gradients.front())
            / root_mean_square(passes.gradients.back()));
    }
    return found;
}

arrays::band band(const std::vector<double>& results)
{
    return arrays::bands(
        [&](std::uint32_t seed) { return std::vector{results[seed - 1]}; })[0];
}

// The share of outputs of one layer of 1000 neurons that are exactly 0.
template <typename Function, typename Slope>
double zeros(Function function, Slope slope, std::uint32_t seed)
{
    const auto outputs
        = both_passes(function, slope, std::sqrt(2.0 / 1000), 1, 1000, seed)
              .signals.back();
    return double(std::count(outputs.begin(), outputs.end(), 0.0)) / 1000;
}

// Three examples that one weight of 1 answers.
const examples line{{3, 1, {0.5, 1.0, 1.5}}, {0.5, 1.0, 1.5}};

// Twenty examples that the weights 1 and -1 answer.
examples plane(double low, std::uint32_t seed)
{
    std::mt19937 bits(seed);
    examples data{{20, 2, {}}, {}};
    for (std::size_t example = 0; example < 20; ++example) {
        const double x1 = arrays::uniform(bits, low, low + 1);
        const double x2 = arrays::uniform(bits, low, low + 1);
        data.inputs.numbers.insert(data.inputs.numbers.end(), {x1, x2});
        data.targets.push_back(x1 - x2);
    }
    return data;
}

std::vector<std::vector<double>> walk(
    const examples& data, std::size_t batch, double rate = 1)
{
    return descend(identity<double>, identity_slope<double>, data, {0, 0}, rate,
        batch, 60);
}

double length(const std::vector<std::vector<double>>& path)
{
    double sum = 0;
    for (std::size_t i = 1; i < path.size(); ++i)
        sum += std::hypot(
            path[i][0] - path[i - 1][0], path[i][1] - path[i - 1][1]);
    return sum;
}

} // namespace

TEST_CASE("Normal random numbers have the mean, deviation and tails they "
          "should have")
{
    std::mt19937 bits(GENERATE(1u, 2u, 3u));
    double sum = 0, squares = 0;
    int near = 0, far = 0;
    for (int i = 0; i < 10000; ++i) {
        const double x = arrays::normal(bits);
        REQUIRE(std::isfinite(x));
        sum += x;
        squares += x * x;
        near += std::abs(x) < 1;
        far += std::abs(x) > 2;
    }
    // Of a normal distribution 68.27 % lie within one deviation, 4.55 %
    // outside two.
    CHECK_THAT(sum / 10000, WithinAbs(0, 0.04));
    CHECK_THAT(squares / 10000, WithinAbs(1, 0.05));
    CHECK_THAT(near / 10000.0, WithinAbs(0.6827, 0.02));
    CHECK_THAT(far / 10000.0, WithinAbs(0.0455, 0.01));
}

TEST_CASE("The root mean square is the size without the sign")
{
    const double x = GENERATE(-3.0, 0.0, 0.5);
    CHECK(root_mean_square({x}) == std::abs(x));
    CHECK_THAT(root_mean_square({3, -4}), WithinRel(std::sqrt(12.5), 1e-15));
}

TEST_CASE("Both passes go through the same layers")
{
    // Where the output is slope times sum, a layer only hands the product of
    // signal and gradient on.
    const auto same = [](const network::passes& passes) {
        const auto product = [&](std::size_t layer) {
            double sum = 0;
            for (std::size_t i = 0; i < 30; ++i)
                sum += passes.signals[layer][i] * passes.gradients[layer][i];
            return sum;
        };
        REQUIRE(passes.signals.size() == 6);
        REQUIRE(passes.gradients.size() == 6);
        for (std::size_t layer = 1; layer <= 5; ++layer)
            CHECK_THAT(product(layer), WithinAbs(product(0), 1e-12));
        CHECK(std::abs(product(0)) > 1e-6);
    };

    const std::uint32_t seed = GENERATE(1u, 2u, 3u);
    same(both_passes(
        identity<double>, identity_slope<double>, 0.2, 5, 30, seed));
    same(both_passes(relu<double>, relu_slope<double>, 0.2, 5, 30, seed));
}

TEST_CASE("In nine of ten networks the weights of He keep the size of a "
          "gradient within a factor of five, over twenty layers of 64 ReLUs")
{
    const auto [low, median, high] = band(left(2, 64));
    CHECK(low > 0.2);
    CHECK(high < 5);
    // In a narrow network they do not.
    CHECK(band(left(2, 16)).low < 0.2);
}

TEST_CASE("The narrower the layers, the less of a gradient He's weights leave "
          "in the median network")
{
    double before = 0.005;
    for (const std::size_t width : {8u, 16u, 32u, 64u, 128u}) {
        const double median = band(left(2, width)).median;
        CHECK(median > before);
        before = median;
    }
    CHECK(before < 1);
    // What leaves nothing has a layer of zeros.
    const auto passes = both_passes(
        relu<double>, relu_slope<double>, std::sqrt(2.0 / 8), 20, 8, [] {
            const auto narrow = left(2, 8);
            const auto none = std::find(narrow.begin(), narrow.end(), 0.0);
            REQUIRE(none != narrow.end());
            return std::uint32_t(none - narrow.begin() + 1);
        }());
    CHECK(std::any_of(passes.signals.begin(), passes.signals.end(),
        [](const auto& signal) { return root_mean_square(signal) == 0; }));
}

TEST_CASE("With the weights of Xavier twenty layers of ReLU leave less than a "
          "hundredth of a gradient, at every width from 8 to 128")
{
    const std::size_t width = GENERATE(8u, 16u, 32u, 64u, 128u);
    for (const double share : left(1, width))
        CHECK(share < 0.01);
}

TEST_CASE("With weights twice as large as those of He a gradient grows more "
          "than a hundred thousand times in twenty layers of 64 ReLUs")
{
    for (const double share : left(8, 64)) {
        CHECK(share > 1e5);
        CHECK(std::isfinite(share));
    }
}

TEST_CASE("Of one input, weights of which nine in ten are positive keep a "
          "tenth of the mean square, although their mean is 0")
{
    // Nine weights of 1/3 to one of -3, and their negatives: mean 0 and mean
    // square 1 in all three lists.
    const auto kept = [](std::vector<double> weights) {
        double sum = 0;
        for (const double weight : weights)
            sum += weight;
        REQUIRE_THAT(sum, WithinAbs(0, 1e-14));
        const double before = root_mean_square(weights);
        for (double& weight : weights)
            weight = relu(weight);
        return std::pow(root_mean_square(weights) / before, 2);
    };
    std::vector<double> weights(9, 1.0 / 3);
    weights.push_back(-3);
    CHECK_THAT(kept(weights), WithinRel(0.1, 1e-12));
    for (int i = 0; i < 10; ++i)
        weights.push_back(-weights[std::size_t(i)]);
    CHECK_THAT(kept(weights), WithinRel(0.5, 1e-12));
}

TEST_CASE("Gradient descent refuses to learn from nothing")
{
    const network::examples nothing{{0, 1, {}}, {}};
    const auto learn = [](const auto& data, std::size_t batch) {
        descend(relu<double>, relu_slope<double>, data, {1}, 0.1, batch, 1);
    };
    CHECK_NOTHROW(learn(line, 1));
    CHECK_THROWS_AS(learn(line, 0), std::invalid_argument);
    CHECK_THROWS_AS(learn(nothing, 1), std::invalid_argument);
}

TEST_CASE("Gradient descent does not move the weights of a dead neuron")
{
    const double weight = GENERATE(0.0, -0.5, -100.0);
    const double rate = GENERATE(0.01, 1.5, 1000.0);
    const auto path = descend(
        relu<double>, relu_slope<double>, line, {weight}, rate, 3, 100);
    REQUIRE(path.size() == 101);
    for (const double input : line.targets)
        REQUIRE(relu(weight * input) == 0);
    CHECK(path.back() == path.front());
}

TEST_CASE("From the step that kills ReLU, ELU comes back in one step and leaky "
          "ReLU in twenty-nine")
{
    const auto first_alive = [](const auto& path) {
        REQUIRE(path[1][0] < 0);
        std::size_t step = 1;
        while (step < path.size() && !(path[step][0] > 0))
            ++step;
        return step - 1;
    };
    const auto dead
        = descend(relu<double>, relu_slope<double>, line, {3}, 1.5, 3, 80);
    const auto leaky
        = descend(default_leaky, default_leaky_slope, line, {3}, 1.5, 3, 80);
    const auto smooth
        = descend(default_elu, default_elu_slope, line, {3}, 1.5, 3, 80);

    CHECK(dead.back()[0] < 0);
    CHECK(first_alive(leaky) == 29);
    CHECK(first_alive(smooth) == 1);
    CHECK_THAT(leaky.back()[0], WithinAbs(1, 1e-3));
    CHECK_THAT(smooth.back()[0], WithinAbs(1, 1e-3));
}

TEST_CASE("Every rate below nine sevenths keeps the neuron alive and teaches "
          "it, and every larger one kills it")
{
    // The first step takes the weight from 3 to 3 - 7/3 of the rate.
    const auto end = [](double rate) {
        return descend(
            relu<double>, relu_slope<double>, line, {3}, rate, 3, 400)
            .back()[0];
    };
    for (int part = 5; part <= 99; ++part)
        CHECK_THAT(end(9.0 / 7 * part / 100), WithinAbs(1, 1e-3));
    for (int part = 101; part <= 300; ++part)
        CHECK(end(9.0 / 7 * part / 100) < 0);
}

TEST_CASE("The further the step goes below 0, the longer leaky ReLU takes to "
          "come back")
{
    std::size_t before = 0;
    for (int hundredths = 130; hundredths <= 160; hundredths += 2) {
        const auto path = descend(default_leaky, default_leaky_slope, line, {3},
            hundredths / 100.0, 3, 80);
        std::size_t step = 1;
        while (step < path.size() && !(path[step][0] > 0))
            ++step;
        CHECK(step > before);
        before = step;
    }
    CHECK(before < 80);
}

TEST_CASE("Other examples move a neuron that outputs 0 for one")
{
    // Of weight 1 the sums are -1 and 1, so the first output is 0.
    const network::examples both{{2, 1, {-1, 1}}, {1, 2}};
    const auto moved = [&](std::size_t batch) {
        const auto path = descend(
            relu<double>, relu_slope<double>, both, {1}, 0.1, batch, 1);
        return path[1] != path[0];
    };
    CHECK_FALSE(moved(1));
    CHECK(moved(2));
}

TEST_CASE("A neuron that is dead for the data can still answer another input")
{
    const double weight = GENERATE(-0.5, -2.0);
    for (const double input : line.targets)
        REQUIRE(relu(weight * input) == 0);
    CHECK(relu(weight * -1.0) > 0);
}

TEST_CASE("A dead neuron lives again when the layer before it moves its inputs")
{
    // One hidden neuron feeds two others; the outputs of these are added. The
    // second is dead at first, with a bias that never moves.
    const std::vector<double> inputs{0.5, 1.0};
    double first = 1, alive = 1, dead = 1;
    const double bias = -2;
    const auto answers = [&] {
        std::vector<double> found;
        for (const double x : inputs)
            found.push_back(relu(dead * relu(first * x) + bias));
        return found;
    };
    REQUIRE(answers() == std::vector<double>{0, 0});

    int steps = 0;
    for (; steps < 100 && answers() == std::vector<double>{0, 0}; ++steps) {
        double to_first = 0, to_alive = 0, to_dead = 0;
        for (const double x : inputs) {
            const double hidden = relu(first * x);
            const double sum = dead * hidden + bias;
            const double error = relu(alive * hidden) + relu(sum) - 6 * x;
            to_alive += error * relu_slope(alive * hidden) * hidden;
            to_dead += error * relu_slope(sum) * hidden;
            to_first += error * relu_slope(first * x) * x
                * (relu_slope(alive * hidden) * alive + relu_slope(sum) * dead);
        }
        REQUIRE(to_dead == 0);
        first -= 0.05 * to_first;
        alive -= 0.05 * to_alive;
        dead -= 0.05 * to_dead;
    }
    CHECK(steps > 1);
    CHECK(dead == 1);
    CHECK(answers()[1] > 0);
}

TEST_CASE("In a random layer about half the outputs of ReLU are exactly 0")
{
    for (std::uint32_t seed = 1; seed <= 20; ++seed)
        CHECK_THAT(
            zeros(relu<double>, relu_slope<double>, seed), WithinAbs(0.5, 0.1));
}

TEST_CASE(
    "In a random layer no output of ELU, GELU or the sigmoid is exactly 0")
{
    using activation::gelu, activation::gelu_slope;
    using activation::sigmoid, activation::sigmoid_slope;
    const std::uint32_t seed = GENERATE(range(1u, 6u));
    CHECK(zeros(default_elu, default_elu_slope, seed) == 0);
    CHECK(zeros(gelu<double>, gelu_slope<double>, seed) == 0);
    CHECK(zeros(sigmoid<double>, sigmoid_slope<double>, seed) == 0);
}

TEST_CASE("In 95 of 100 draws positive inputs make the path more than half as "
          "long again, at every rate from a tenth to one and a half")
{
    const double rate = GENERATE(0.1, 0.25, 0.5, 1.0, 1.5);
    const auto times = arrays::bands([=](std::uint32_t seed) {
        const auto positive = walk(plane(0, seed), 1, rate);
        for (std::size_t i = 1; i < positive.size(); ++i) {
            const double first = positive[i][0] - positive[i - 1][0];
            const double second = positive[i][1] - positive[i - 1][1];
            CHECK(first * second >= 0);
        }
        return std::vector{
            length(positive) / length(walk(plane(-0.5, seed), 1, rate))};
    });
    CHECK(times[0].low > 1.5);
}

TEST_CASE("A batch of positive inputs can move two weights in opposite "
          "directions")
{
    const auto path = walk(plane(0, 1998), 20);
    int opposite = 0;
    for (std::size_t i = 1; i < path.size(); ++i)
        opposite += path[i][0] > path[i - 1][0] && path[i][1] < path[i - 1][1];
    CHECK(opposite == 60);
    CHECK(length(path) < 1.5 * std::sqrt(2.0));
}

TEST_CASE("Gradient descent refuses examples whose shapes do not fit")
{
    const auto run = [](const examples& data, std::vector<double> weights) {
        return descend(
            identity<double>, identity_slope<double>, data, weights, 1.0, 1, 1);
    };
    CHECK_THROWS_AS(run({{1, 2, {1, 2}}, {1}}, {1}), std::invalid_argument);
    CHECK_THROWS_AS(run({{1, 1, {1}}, {1, 2}}, {1}), std::invalid_argument);
    CHECK(run({{1, 1, {1}}, {1}}, {1}).back() == std::vector<double>{1});
}
