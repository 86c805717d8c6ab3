#include "01-arrays/uniform.hpp"
#include "03-sigmoid/sigmoid.hpp"
#include "06-network/three_layers.hpp"
#include "07-digits/examine.hpp"
#include "07-digits/labelled.hpp"
#include "07-digits/random_layers.hpp"
#include "07-digits/sample_reader.hpp"
#include "10-fast/fused.hpp"
#include "10-fast/layer_sums.hpp"
#include "10-fast/padded.hpp"

#include "catch.hpp"
#include "mnist.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <limits>
#include <random>
#include <stdexcept>
#include <vector>

using Catch::Matchers::WithinAbs;

namespace {

/// Returns so many numbers from -1 to 1.
std::vector<float> numbers(std::size_t count, std::mt19937& bits)
{
    std::vector<float> answer(count);
    for (float& number : answer)
        number = float(arrays::uniform(bits, -1, 1));
    return answer;
}

/// Returns the same layers, filled up.
std::vector<network::padded> padded_layers(
    const std::vector<network::layer<float>>& layers)
{
    std::vector<network::padded> answer;
    for (const auto& layer : layers)
        answer.push_back(network::pad(layer));
    return answer;
}

} // namespace

TEST_CASE("A padded layer keeps every weight and adds only zeros")
{
    std::mt19937 bits(7);
    const std::size_t neurons = GENERATE(as<std::size_t>{}, 1, 10, 16, 17, 50);
    network::layer<float> layer{
        {3, neurons, numbers(3 * neurons, bits)}, numbers(neurons, bits)};
    const auto padded = network::pad(layer);
    REQUIRE(padded.inputs == 3);
    REQUIRE(padded.outputs == neurons);
    REQUIRE(padded.width() == padded.wide * fast::lane_count);
    REQUIRE(padded.width() < neurons + fast::lane_count);
    constexpr std::size_t size = fast::lane_count;
    for (std::size_t j = 0; j < padded.width(); ++j) {
        CHECK(padded.biases[j / size][j % size]
            == (j < neurons ? layer.biases[j] : 0));
        for (std::size_t i = 0; i < 3; ++i)
            CHECK(padded.weights[i * padded.wide + j / size][j % size]
                == (j < neurons ? layer.weights(i, j) : 0));
    }
    layer.biases.pop_back();
    CHECK_THROWS_AS(network::pad(layer), std::invalid_argument);
}

TEST_CASE("Tile by tile, every sum of a layer is the sum that its formula says")
{
    std::mt19937 bits(2026);
    const std::size_t inputs = GENERATE(as<std::size_t>{}, 1, 5, 100);
    const std::size_t neurons = GENERATE(as<std::size_t>{}, 1, 10, 50, 100);
    const std::size_t rows = GENERATE(as<std::size_t>{}, 1, 6, 29);
    const std::size_t stride = inputs + GENERATE(as<std::size_t>{}, 0, 3);
    const network::layer<float> layer{
        {inputs, neurons, numbers(inputs * neurons, bits)},
        numbers(neurons, bits)};
    const auto padded = network::pad(layer);
    const auto x = numbers(rows * stride, bits);
    std::vector<float> answers(rows * padded.width(), 7);
    network::layer_sums(padded, x, stride, answers);

    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t j = 0; j < neurons; ++j) {
            double exact = layer.biases[j], sizes = std::abs(exact);
            for (std::size_t i = 0; i < inputs; ++i) {
                const double term
                    = double(x[row * stride + i]) * double(layer.weights(i, j));
                exact += term;
                sizes += std::abs(term);
            }
            // Each addition and each product rounds by half an epsilon.
            const double bound = double(inputs + 1) * sizes
                * double(std::numeric_limits<float>::epsilon()) / 2;
            CHECK_THAT(double(answers[row * padded.width() + j]),
                WithinAbs(exact, bound));
        }
}

TEST_CASE("Sums of a layer are refused if rows or answers do not fit")
{
    const auto padded = network::pad({{2, 1, {1, 2}}, {3}});
    std::vector<float> x(6), answers(3 * padded.width());
    CHECK_NOTHROW(network::layer_sums(padded, x, 2, answers));
    CHECK_NOTHROW(network::layer_sums(padded, {}, 2, {}));
    CHECK_THROWS_AS(
        network::layer_sums(padded, x, 1, answers), std::invalid_argument);
    CHECK_THROWS_AS(
        network::layer_sums(padded, x, 4, answers), std::invalid_argument);
    CHECK_THROWS_AS(
        network::layer_sums(padded, x, 3, answers), std::invalid_argument);
    CHECK_THROWS_AS(
        network::layer_sums(padded, x, 0, answers), std::invalid_argument);
}

TEST_CASE("Whatever the block, the fused network answers as the layers do")
{
    std::mt19937 bits(1998);
    auto layers = network::random_layers<float>({40, 20, 33, 10}, bits);
    for (auto& layer : layers)
        layer.biases = numbers(layer.biases.size(), bits);
    const network::three_layers<float> net{layers[0], layers[1], layers[2]};
    const std::size_t rows = 50;
    const auto x = numbers(rows * 40, bits);
    const auto expected = net.batch({rows, 40, x});

    const std::size_t block
        = GENERATE(as<std::size_t>{}, 1, 7, 12, 48, 50, 1000);
    std::vector<float> answers(rows * 10);
    network::fused(padded_layers(layers), x, answers, block);
    for (std::size_t place = 0; place < answers.size(); ++place)
        CHECK_THAT(answers[place], WithinAbs(expected.numbers[place], 0x1p-19));
}

TEST_CASE("The fused network refuses what does not fit")
{
    const std::vector<network::padded> layers{
        network::pad({{2, 3, std::vector<float>(6)}, {0, 0, 0}})};
    const std::vector<float> x(8);
    std::vector<float> answers(12);
    CHECK_NOTHROW(network::fused(layers, x, answers, 2));
    CHECK_THROWS_AS(
        network::fused(layers, x, answers, 0), std::invalid_argument);
    CHECK_THROWS_AS(network::fused({}, x, answers, 2), std::invalid_argument);
    answers.pop_back();
    CHECK_THROWS_AS(
        network::fused(layers, x, answers, 2), std::invalid_argument);
    answers.resize(12);
    const auto wide
        = network::pad({{1000, 3, std::vector<float>(3000)}, {0, 0, 0}});
    CHECK_THROWS_AS(network::fused({layers[0], wide}, x, answers, 2),
        std::invalid_argument);
}

TEST_CASE("The fused network reads 9352 of 10000 digits of MNIST")
{
    if (!std::getenv("MNIST_DIR")) {
        WARN(digits_of_mnist::missing);
        SUCCEED();
        return;
    }
    const auto test = digits::read_labelled(
        digits_of_mnist::file("t10k-images-idx3-ubyte"),
        digits_of_mnist::file("t10k-labels-idx1-ubyte"), "images", "labels");
    const auto reader = digits::sample_reader<float>(
        digits_of_mnist::file("sample_weight.f32le.bin"), "weights");
    std::vector<float> x;
    for (std::size_t place = 0; place < test.labels.size(); ++place) {
        const auto row = reader.inputs(test.pictures, place);
        x.insert(x.end(), row.begin(), row.end());
    }
    std::vector<float> answers(test.labels.size() * 10);
    network::fused(padded_layers(reader.layers), x, answers, 96);

    std::size_t right = 0;
    for (std::size_t place = 0; place < test.labels.size(); ++place) {
        const auto scores = answers.begin() + long(place * 10);
        right += std::max_element(scores, scores + 10) - scores
            == test.labels[place];
    }
    CHECK(right == 9352);
}
