#include "backward.hpp"
#include "quotient.hpp"

#include "07-digits/cross_entropy.hpp"
#include "07-digits/random_layers.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <cstddef>
#include <random>
#include <vector>

namespace {

/// Two pictures of three pixels, and a network that is to read them.
struct lesson {
    std::vector<network::layer<double>> layers;
    std::vector<std::vector<double>> pictures{{1, -0.5, 0.25}, {-2, 1, 0.5}};
    std::vector<std::size_t> labels{1, 3};

    lesson()
    {
        std::mt19937 bits(7);
        layers = network::random_layers<double>({3, 4, 3, 5}, bits);
        double bias = 0;
        for (auto& layer : layers)
            for (double& one : layer.biases)
                one = bias += 0.05;
    }

    /// The error of the first answers, added up.
    double error(std::size_t count) const
    {
        double sum = 0;
        for (std::size_t place = 0; place < count; ++place)
            sum += network::cross_entropy(
                network::forward(layers, pictures[place]).sums.back(),
                labels[place]);
        return sum;
    }

    /// The slopes of the learner's code, added up over the first pictures.
    std::vector<network::layer<double>> gradient(std::size_t count) const
    {
        auto slopes = layers;
        for (auto& layer : slopes) {
            layer.weights.numbers.assign(layer.weights.numbers.size(), 0);
            layer.biases.assign(layer.biases.size(), 0);
        }
        for (std::size_t place = 0; place < count; ++place)
            mine::backward(layers, network::forward(layers, pictures[place]),
                labels[place], slopes);
        return slopes;
    }
};

/// Holds the slopes of a layer's weights to their difference quotients.
void weights(std::size_t layer, std::size_t count)
{
    lesson one;
    const auto slopes = one.gradient(count);
    auto& there = one.layers[layer].weights;
    for (std::size_t from = 0; from < there.rows; ++from)
        for (std::size_t to = 0; to < there.columns; ++to) {
            const double expected = mine::quotient(
                [&] { return one.error(count); }, there(from, to), 1e-5);
            CAPTURE(from, to);
            CHECK(slopes[layer].weights(from, to)
                == exercise::about{expected, 0, 1e-8});
        }
}

/// Holds the slopes of a layer's biases to their difference quotients.
void biases(std::size_t layer, std::size_t count)
{
    lesson one;
    const auto slopes = one.gradient(count);
    auto& there = one.layers[layer].biases;
    for (std::size_t neuron = 0; neuron < there.size(); ++neuron) {
        const double expected = mine::quotient(
            [&] { return one.error(count); }, there[neuron], 1e-5);
        CAPTURE(neuron);
        CHECK(
            slopes[layer].biases[neuron] == exercise::about{expected, 0, 1e-8});
    }
}

} // namespace

TEST_CASE("The quotient of the square is 6 at 3")
{
    double x = 3;
    const double slope = mine::quotient([&] { return x * x; }, x, 1e-3);
    CHECK(slope == exercise::about{6, 1e-9});
}

TEST_CASE("The quotient leaves the number as it was")
{
    const double before = 1e-9;
    double x = before;
    mine::quotient([&] { return x * x; }, x, 1e-3);
    CHECK(x == before);
}

TEST_CASE("Every slope of the last layer agrees with its quotient")
{
    weights(2, 1);
    biases(2, 1);
}

TEST_CASE("Every slope of the middle layer agrees with its quotient")
{
    weights(1, 1);
    biases(1, 1);
}

TEST_CASE("Every slope of the first layer agrees with its quotient")
{
    weights(0, 1);
    biases(0, 1);
}

TEST_CASE("The slopes of two pictures are added up")
{
    weights(2, 2);
    biases(2, 2);
}
