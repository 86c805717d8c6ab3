#include "00-reading/card.hpp"
#include "01-arrays/uniform.hpp"
#include "03-sigmoid/bands.hpp"
#include "03-sigmoid/gradient_left.hpp"
#include "03-sigmoid/naive_sigmoid.hpp"
#include "03-sigmoid/naive_sigmoid_slope.hpp"
#include "03-sigmoid/sigmoid.hpp"
#include "03-sigmoid/sigmoid_slope.hpp"
#include "03-sigmoid/tanh.hpp"
#include "03-sigmoid/tanh_slope.hpp"
#include "03-sigmoid/two_layers.hpp"
#include "04-relu/both_passes.hpp"
#include "04-relu/root_mean_square.hpp"
#include "05-output/identity.hpp"
#include "05-output/identity_slope.hpp"

#include "accuracy.hpp"
#include "catch.hpp"
#include "formula.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <vector>

using activation::sigmoid, activation::sigmoid_slope;
using Catch::Matchers::WithinAbs, Catch::Matchers::WithinRel;

namespace {

// What ten layers of tanh leave of a gradient, in 100 networks.
arrays::band tanh_left(std::size_t width)
{
    return arrays::bands([=](std::uint32_t seed) {
        return network::gradient_left(activation::tanh<double>,
            activation::tanh_slope<double>, 10, width, seed);
    }).back();
}

} // namespace

TEMPLATE_TEST_CASE("The sigmoid is undecided at zero", "", float, double)
{
    CHECK(sigmoid(TestType(0)) == TestType(0.5));
    CHECK(sigmoid(-TestType(0)) == TestType(0.5));
}

TEST_CASE("Without parentheses the sigmoid of zero would be 2")
{
    const double x = 0;
    CHECK(1 / 1 + std::exp(-x) == 2);
    CHECK(1 / (1 + std::exp(-x)) == 0.5);
}

TEST_CASE("The naive sigmoid loses the smallest answers")
{
    CHECK(activation::naive_sigmoid(-710.0) == 0);
    CHECK(sigmoid(-710.0) > 4e-309);
    CHECK(activation::naive_sigmoid(-89.0f) == 0);
    CHECK(sigmoid(-89.0f) > 2e-39f);
}

TEST_CASE("The naive sigmoid is 0 from where its doc comment says")
{
    CHECK(activation::naive_sigmoid(-88.723f) == 0);
    CHECK(activation::naive_sigmoid(-88.722f) > 0);
    CHECK(activation::naive_sigmoid(-709.783) == 0);
    CHECK(activation::naive_sigmoid(-709.782) > 0);
}

TEMPLATE_TEST_CASE(
    "Up to there the naive sigmoid keeps its promise", "", float, double)
{
    const TestType end = -std::log(std::numeric_limits<TestType>::max());
    const double promise = accuracy::promised("03-sigmoid/naive_sigmoid.hpp");
    int held = 0;
    const std::string type = sizeof(TestType) == 4 ? "float" : "double";
    for (const auto& line :
        formula::table(formula::named("activation::sigmoid", type)))
        if (line[0] > end) {
            const formula::exact known{line[1], line[2], line[3], line[4]};
            CAPTURE(line[0]);
            REQUIRE(known.error(activation::naive_sigmoid(TestType(line[0])))
                <= promise);
            ++held;
        }
    CHECK(held > 100);
}

TEST_CASE("The form for negative inputs is NaN far to the right")
{
    const double e = std::exp(710.0);
    CHECK(std::isnan(e / (1 + e)));
    CHECK(sigmoid(710.0) == 1);
}

TEST_CASE("The sigmoids of x and of minus x add up to 1")
{
    const double x = GENERATE(take(100, random(-40.0, 40.0)));
    CAPTURE(x);
    CHECK_THAT(sigmoid(x) + sigmoid(-x), WithinAbs(1.0, 3e-16));
}

TEMPLATE_TEST_CASE("The sigmoid never falls", "", float, double)
{
    TestType before = 0;
    for (int tenths = -1100; tenths <= 400; ++tenths) {
        const TestType now = sigmoid(TestType(tenths) / 10);
        REQUIRE(now >= before);
        before = now;
    }
    CHECK(before == 1);
}

TEST_CASE("The sigmoid has the values that tables of e give")
{
    // 1/(1+1/e) and 1/(1+e), from e = 2.71828182845904523536...
    CHECK_THAT(sigmoid(1.0), WithinRel(0.731058578630004879251, 1e-15));
    CHECK_THAT(sigmoid(-1.0), WithinRel(0.268941421369995120749, 1e-15));
}

TEMPLATE_TEST_CASE("The sigmoid answers 0 to minus infinity, 1 to infinity "
                   "and NaN to NaN",
    "", float, double)
{
    constexpr TestType infinity = std::numeric_limits<TestType>::infinity();
    CHECK(sigmoid(-infinity) == 0);
    CHECK(sigmoid(infinity) == 1);
    CHECK(std::isnan(sigmoid(std::numeric_limits<TestType>::quiet_NaN())));
}

TEMPLATE_TEST_CASE(
    "At infinity and NaN its relatives keep their contract", "", float, double)
{
    constexpr TestType infinity = std::numeric_limits<TestType>::infinity();
    constexpr TestType nan = std::numeric_limits<TestType>::quiet_NaN();

    CHECK(activation::naive_sigmoid(-infinity) == 0);
    CHECK(activation::naive_sigmoid(infinity) == 1);
    CHECK(std::isnan(activation::naive_sigmoid(nan)));
    CHECK(activation::tanh(-infinity) == -1);
    CHECK(activation::tanh(infinity) == 1);
    CHECK(std::isnan(activation::tanh(nan)));
    for (const TestType end : {-infinity, infinity}) {
        CHECK(sigmoid_slope(end) == 0);
        CHECK(activation::naive_sigmoid_slope(end) == 0);
        CHECK(activation::tanh_slope(end) == 0);
    }
    CHECK(std::isnan(sigmoid_slope(nan)));
    CHECK(std::isnan(activation::naive_sigmoid_slope(nan)));
    CHECK(std::isnan(activation::tanh_slope(nan)));
}

TEST_CASE("The slope of the sigmoid is nowhere greater than one quarter")
{
    CHECK(sigmoid_slope(0.0) == 0.25);
    // Rounding could lift it above the quarter where it is almost that high.
    const double exponent = GENERATE(take(200, random(-20.0, 3.0)));
    const double x = std::pow(10, exponent);
    CAPTURE(x);
    CHECK(sigmoid_slope(x) <= 0.25);
    CHECK(sigmoid_slope(-x) <= 0.25);
    CHECK(sigmoid_slope(float(x)) <= 0.25f);
    CHECK(activation::tanh_slope(x) <= 1);
    CHECK(activation::tanh_slope(float(x)) <= 1);
}

TEST_CASE("The slope of the sigmoid is what its difference quotients approach")
{
    const double x = GENERATE(take(100, random(-20.0, 20.0)));
    const double near = 1e-5;
    const double rise = sigmoid(x + near) - sigmoid(x - near);
    CAPTURE(x);
    CHECK_THAT(sigmoid_slope(x), WithinAbs(rise / (2 * near), 1e-10));
}

TEST_CASE("The slope taken from the output loses its digits far to the right")
{
    using activation::naive_sigmoid_slope;
    CHECK_THAT(naive_sigmoid_slope(5.0), WithinRel(sigmoid_slope(5.0), 1e-13));
    CHECK_THAT(
        naive_sigmoid_slope(30.0), !WithinRel(sigmoid_slope(30.0), 1e-4));
    CHECK(naive_sigmoid_slope(37.0) == 0);
    CHECK_THAT(sigmoid_slope(37.0), WithinRel(std::exp(-37.0), 1e-15));
    CHECK(naive_sigmoid_slope(17.0f) == 0);
    CHECK(sigmoid_slope(17.0f) > 0);
}

TEST_CASE("One minus the sigmoid is exact, and its error is that of the "
          "output")
{
    const float x = GENERATE(take(100, random(1.0f, 16.0f)));
    const float output = sigmoid(x), distance = 1 - output;
    const double whole = sigmoid(double(x)); // far more digits than output
    CAPTURE(x);
    CHECK(double(distance) == 1 - double(output));
    CHECK_THAT(distance - sigmoid(-double(x)),
        WithinAbs(whole - double(output), 1e-15));
    // The cause taken away: of an output with more digits the same subtraction
    // leaves enough.
    CHECK_THAT(1 - whole, WithinRel(sigmoid(-double(x)), 1e-8));
}

TEST_CASE("With sigmoids a small move of any weight or bias of XOR moves an "
          "answer")
{
    const std::vector<double> xor_numbers{
        -0.5, -0.5, 0.7, 0.5, 0.5, -0.2, 0.5, 0.5, -0.7};
    const auto answer = [](const std::vector<double>& n, double a, double b) {
        const double first = sigmoid(n[0] * a + n[1] * b + n[2]);
        const double second = sigmoid(n[3] * a + n[4] * b + n[5]);
        return sigmoid(n[6] * first + n[7] * second + n[8]);
    };
    for (std::size_t i = 0; i < 9; ++i) {
        auto moved = xor_numbers;
        moved[i] += 1e-6;
        CAPTURE(i);
        CHECK(std::abs(answer(moved, 1, 1) - answer(xor_numbers, 1, 1)) > 1e-9);
    }
}

TEST_CASE("Tanh is the sigmoid at twice the input, stretched and shifted")
{
    const double x = GENERATE(take(100, random(-20.0, 20.0)));
    CAPTURE(x);
    CHECK_THAT(activation::tanh(x), WithinAbs(2 * sigmoid(2 * x) - 1, 1e-15));
    CHECK(activation::tanh(-x) == -activation::tanh(x));
}

TEST_CASE("The slope of tanh is one minus the square of its output")
{
    const double x = GENERATE(take(100, random(-5.0, 5.0)));
    const double t = activation::tanh(x);
    CAPTURE(x);
    CHECK_THAT(activation::tanh_slope(x), WithinAbs(1 - t * t, 1e-15));
    CHECK(activation::tanh_slope(0.0) == 1);
}

TEST_CASE("In float the sigmoid, tanh and their slopes keep the promises of "
          "their doc comments")
{
    accuracy::hold("03-sigmoid/sigmoid.hpp", [](auto x) { return sigmoid(x); });
    accuracy::hold("03-sigmoid/sigmoid_slope.hpp",
        [](auto x) { return sigmoid_slope(x); });
    accuracy::hold(
        "03-sigmoid/tanh.hpp", [](auto x) { return activation::tanh(x); });
    accuracy::hold("03-sigmoid/tanh_slope.hpp",
        [](auto x) { return activation::tanh_slope(x); });
}

TEST_CASE("Near zero the formulas of tanh lose digits that std::tanh keeps")
{
    const double x = 1e-10;
    const double up = std::exp(x), down = std::exp(-x);
    CHECK_THAT((up - down) / (up + down), !WithinRel(x, 1e-9));
    CHECK_THAT(2 * sigmoid(2 * x) - 1, !WithinRel(x, 1e-9));
    CHECK_THAT(activation::tanh(x), WithinRel(x, 1e-15));
}

TEST_CASE("The sigmoid of a large enough input is exactly 1")
{
    CHECK(sigmoid(37.0) == 1);
    CHECK(sigmoid(36.0) < 1);
    CHECK(sigmoid(17.0f) == 1);
    CHECK(sigmoid(16.0f) < 1);
}

TEST_CASE("The sigmoid of a small enough input is exactly 0")
{
    CHECK(sigmoid(-746.0) == 0);
    CHECK(sigmoid(-745.0) > 0);
    CHECK(sigmoid(-104.0f) == 0);
    CHECK(sigmoid(-103.0f) > 0);
}

TEST_CASE("The sigmoid of minus x keeps the digits that one minus the sigmoid "
          "loses")
{
    CHECK_THAT(1 - sigmoid(34.0), !WithinRel(std::exp(-34.0), 0.01));
    CHECK_THAT(sigmoid(-34.0), WithinRel(std::exp(-34.0), 1e-14));
}

TEST_CASE("The logarithm of one minus a sigmoid of exactly 1 is minus infinity")
{
    const double x = GENERATE(37.0, 40.0, 700.0);
    CAPTURE(x);
    REQUIRE(sigmoid(x) == 1);
    CHECK(std::log(1 - sigmoid(x)) < std::numeric_limits<double>::lowest());
    CHECK_THAT(std::log(sigmoid(-x)), WithinRel(-x, 1e-15));
}

TEST_CASE("In double the logarithm of the sigmoid is finite at minus 745, and "
          "minus infinity at minus 746")
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    CHECK(std::log(sigmoid(-745.0)) > -infinity);
    CHECK(std::log(sigmoid(-746.0)) == -infinity);
}

TEST_CASE("Without an activation function two layers are one")
{
    // Weights and inputs of a few binary digits, so that nothing rounds.
    std::mt19937 bits(3);
    const auto draw
        = [&] { return std::floor(arrays::uniform(bits, -64, 65)) / 8; };
    for (int network = 0; network < 200; ++network) {
        network::two_layers both{};
        double weight = 0, bias = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            both.weights_in[k] = draw();
            both.biases[k] = draw();
            both.weights_out[k] = draw() + 0.0625;
            weight += both.weights_out[k] * both.weights_in[k];
            bias += both.weights_out[k] * both.biases[k];
        }
        int bends = 0;
        for (int point = 0; point < 50; ++point) {
            const double x = draw();
            REQUIRE(both(x, activation::identity<double>) == weight * x + bias);
            bends += both(x, sigmoid<double>) != weight * x + bias;
        }
        CHECK(bends > 45);
    }
}

TEST_CASE("The best chain of ten sigmoids without biases leaves seven tenths "
          "of the bound")
{
    // The best that the later neurons can leave, for each output before them;
    // between the grid points it is less than a line says.
    const int grid = 1000;
    std::vector<double> best(grid + 1, 1.0);
    const auto later = [&](double output) {
        const int below = std::min(int(output * grid), grid - 1);
        return std::max(best[std::size_t(below)], best[std::size_t(below) + 1]);
    };
    const auto leaves
        = [&](double sum) { return sigmoid_slope(sum) * later(sigmoid(sum)); };
    for (int neuron = 10; neuron > 1; --neuron) {
        std::vector<double> before(grid + 1, 0.0);
        for (int row = 0; row <= grid; ++row)
            for (int fiftieths = -50; fiftieths <= 50; ++fiftieths) {
                const double weight = fiftieths / 50.0;
                auto& seen = before[std::size_t(row)];
                seen = std::max(
                    seen, std::abs(weight) * leaves(weight * row / grid));
            }
        best = before;
    }
    double first = 0;
    for (int hundredths = -500; hundredths <= 500; ++hundredths)
        first = std::max(first, leaves(hundredths / 100.0));
    CHECK_THAT(first / std::pow(0.25, 10), WithinAbs(0.7, 0.03));
}

TEST_CASE("A band leaves out a twentieth at either end")
{
    const auto run = [](std::uint32_t seed) {
        return std::vector<double>{101.0 - seed, double(seed % 2)};
    };
    const auto found = arrays::bands(run);
    REQUIRE(found.size() == 2);
    CHECK(found[0].low == 5);
    CHECK(found[0].median == 50);
    CHECK(found[0].high == 95);
    CHECK(found[1].low == 0);
    CHECK(found[1].high == 1);
    CHECK(arrays::bands(run, 1)[0].low == 100);
    CHECK(arrays::bands(run, 1)[0].high == 100);
}

TEST_CASE("With slope 1 everywhere such weights leave the median gradient "
          "within a quarter of its length")
{
    const auto left = arrays::bands([](std::uint32_t seed) {
        return network::gradient_left(activation::identity<double>,
            activation::identity_slope<double>, 20, 64, seed);
    });
    for (const auto& band : left)
        CHECK_THAT(band.median, WithinAbs(1, 0.25));
}

TEST_CASE("At every width from 4 to 128, ten layers of sigmoids leave less "
          "than two millionths of a gradient in 95 of 100 networks")
{
    const std::size_t width = GENERATE(4u, 8u, 16u, 32u, 64u, 128u);
    const auto left = arrays::bands([=](std::uint32_t seed) {
        return network::gradient_left(
            sigmoid<double>, sigmoid_slope<double>, 10, width, seed);
    });
    REQUIRE(left.size() == 11);
    CHECK(left.front().low == 1);
    CHECK(left.back().low > 0);
    CHECK(left.back().high < 2e-6);
}

TEST_CASE("At these widths the median of ten layers of tanh is more than a "
          "tenth")
{
    const std::size_t width = GENERATE(4u, 8u, 16u, 32u, 64u, 128u);
    const double median = tanh_left(width).median;
    CHECK(median > 0.1);
    CHECK(median < 0.5);
}

TEST_CASE("At width 64 the band of tanh reaches from less than a quarter to "
          "more than a half")
{
    CHECK(tanh_left(64).low < 0.25);
    CHECK(tanh_left(64).high > 0.5);
}

TEST_CASE("Weights four times as large leave ten layers of sigmoids a thousand "
          "times more of a gradient, and still less than a fiftieth")
{
    const auto left = [](double deviation) {
        return arrays::bands([=](std::uint32_t seed) {
            const auto gradients = network::both_passes(
                sigmoid<double>, sigmoid_slope<double>, deviation, 10, 64, seed)
                                       .gradients;
            return std::vector{arrays::root_mean_square(gradients.front())
                / arrays::root_mean_square(gradients.back())};
        });
    };
    const auto usual = left(std::sqrt(1.0 / 64))[0];
    const auto large = left(4 * std::sqrt(1.0 / 64))[0];
    CHECK(large.low > 1000 * usual.high);
    CHECK(large.high < 0.02);
}

TEST_CASE("A gradient on its way back is multiplied by every slope")
{
    // One neuron in each of two layers. The same seed gives the same weights,
    // so halving each slope halves what is left once a layer.
    using activation::identity;
    const auto slope = [](double) { return 1.0; };
    const auto half = [](double) { return 0.5; };
    const auto whole = network::gradient_left(identity<double>, slope, 2, 1, 7);
    const auto halved = network::gradient_left(identity<double>, half, 2, 1, 7);
    CHECK_THAT(halved[1], WithinRel(whole[1] / 2, 1e-15));
    CHECK_THAT(halved[2], WithinRel(whole[2] / 4, 1e-15));
}

TEST_CASE("With positive inputs one example moves all weights of a neuron the "
          "same way")
{
    // Squared error of one neuron, by difference quotients in each weight.
    const auto slopes = [](std::array<double, 3> inputs, double target) {
        const auto error = [&](std::array<double, 3> weights) {
            double sum = 0;
            for (std::size_t i = 0; i < 3; ++i)
                sum += weights[i] * inputs[i];
            return std::pow(sigmoid(sum) - target, 2);
        };
        const std::array<double, 3> weights{0.7, -1.2, 0.4};
        std::array<double, 3> found{};
        for (std::size_t i = 0; i < 3; ++i) {
            auto moved = weights;
            moved[i] += 1e-6;
            found[i] = (error(moved) - error(weights)) / 1e-6;
        }
        return found;
    };

    const std::array<double, 3> positive{sigmoid(-2.0), sigmoid(0.1), 0.9};
    for (const double slope : slopes(positive, 1))
        CHECK(slope < 0);
    for (const double slope : slopes(positive, 0))
        CHECK(slope > 0);

    const auto mixed = slopes({activation::tanh(-2.0), 0.1, 0.9}, 1);
    CHECK(mixed[0] > 0);
    CHECK(mixed[1] < 0);
}

TEST_CASE("The cards of the sigmoid and of tanh agree with their formulas")
{
    const auto s = reading::measure(sigmoid<double>, sigmoid_slope<double>);
    CHECK(s.value_at_zero == 0.5);
    CHECK(s.largest_slope == 0.25);
    CHECK(s.half_turn);
    CHECK(s.never_falls);
    CHECK(s.jumps + s.kinks == 0);

    const auto t = reading::measure(
        activation::tanh<double>, activation::tanh_slope<double>);
    CHECK(t.zeros == 1);
    CHECK(t.largest_slope == 1);
    CHECK(t.half_turn);
}
