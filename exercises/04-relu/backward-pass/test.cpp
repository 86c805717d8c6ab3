#include "both_passes.hpp"

#include "01-arrays/normal.hpp"
#include "03-sigmoid/sigmoid.hpp"
#include "03-sigmoid/sigmoid_slope.hpp"
#include "04-relu/relu.hpp"
#include "04-relu/relu_slope.hpp"
#include "04-relu/root_mean_square.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <cmath>
#include <random>
#include <vector>

namespace {

using vector = std::vector<double>;
using weights = std::vector<arrays::matrix<double>>;

const auto relu = activation::relu<double>;
const auto relu_slope = activation::relu_slope<double>;

vector draw(std::mt19937& bits, std::size_t count, double deviation)
{
    vector numbers(count);
    for (double& number : numbers)
        number = deviation * arrays::normal(bits);
    return numbers;
}

weights draw_layers(std::mt19937& bits, std::size_t layers, std::size_t width)
{
    weights drawn;
    for (std::size_t layer = 0; layer < layers; ++layer)
        drawn.push_back({width, width,
            draw(bits, width * width, std::sqrt(2 / double(width)))});
    return drawn;
}

/// Compares each gradient of an input with its rise over its run.
template <typename Function, typename Slope>
void compare(Function function, Slope slope, const weights& layers,
    const vector& input, const vector& gradient)
{
    const auto total = [&](const vector& signal) {
        const auto passes
            = mine::both_passes(function, slope, layers, signal, gradient);
        double sum = 0;
        for (std::size_t j = 0; j < gradient.size(); ++j)
            sum += gradient[j] * passes.signals.back()[j];
        return sum;
    };
    const auto passes
        = mine::both_passes(function, slope, layers, input, gradient);
    REQUIRE(passes.gradients.size() == layers.size() + 1);
    for (std::size_t i = 0; i < input.size(); ++i) {
        const double run = 1e-5;
        vector less = input, more = input;
        less[i] -= run / 2;
        more[i] += run / 2;
        const double rise = total(more) - total(less);
        CAPTURE(i);
        CHECK(
            passes.gradients[0][i] == exercise::about{rise / run, 1e-6, 1e-8});
    }
}

} // namespace

TEST_CASE("The signals follow the weights")
{
    const weights layers{{2, 2, {1, 2, 3, 4}}, {2, 2, {1, -1, 0, 2}}};
    const auto passes
        = mine::both_passes(relu, relu_slope, layers, {1, -1}, {1, 1});
    CHECK(passes.signals[1] == vector{0, 0});
    const auto other
        = mine::both_passes(relu, relu_slope, layers, {2, 1}, {1, 1});
    CHECK(other.signals[1] == vector{5, 8});
    CHECK(other.signals[2] == vector{5, 11});
}

TEST_CASE("With the weights of He ten layers of ReLU keep a gradient's size")
{
    std::mt19937 bits(4);
    const auto layers = draw_layers(bits, 10, 64);
    const auto input = draw(bits, 64, 1), gradient = draw(bits, 64, 1);
    const auto passes
        = mine::both_passes(relu, relu_slope, layers, input, gradient);
    const double share = arrays::root_mean_square(passes.gradients.front())
        / arrays::root_mean_square(gradient);
    CHECK(share > 0.2);
    CHECK(share < 5);
}

TEST_CASE(
    "Where all weights are the same the gradient is the rise over the run")
{
    const weights layers{{2, 2, {0.5, 0.5, 0.5, 0.5}}};
    compare(relu, relu_slope, layers, {1, 2}, {1, -3});
}

TEST_CASE("The gradient of two layers of ReLU is the rise over the run")
{
    std::mt19937 bits(2);
    const auto layers = draw_layers(bits, 2, 4);
    const auto input = draw(bits, 4, 1), gradient = draw(bits, 4, 1);
    compare(relu, relu_slope, layers, input, gradient);
}

TEST_CASE("The gradient of three layers of sigmoids is the rise over the run")
{
    std::mt19937 bits(3);
    const auto layers = draw_layers(bits, 3, 3);
    const auto input = draw(bits, 3, 1), gradient = draw(bits, 3, 1);
    compare(activation::sigmoid<double>, activation::sigmoid_slope<double>,
        layers, input, gradient);
}
