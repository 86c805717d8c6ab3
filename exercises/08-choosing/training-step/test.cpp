#include "training.hpp"

#include "03-sigmoid/tanh.hpp"
#include "03-sigmoid/tanh_slope.hpp"
#include "04-relu/relu.hpp"
#include "04-relu/relu_slope.hpp"
#include "08-choosing/curves.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <vector>

namespace {

/// A network with three neurons; none of its sums is 0 at the points below.
const mine::curve_network before{
    {{1.25, 0.3, 0.4}, {-0.75, 0.6, -0.5}, {0.5, -0.2, 0.3}}, 0.1};

const double length = 0.25;
const std::vector<double> one_point{1.5};
const std::vector<double> many_points{-1.75, -0.5, 0.25, 1.0, 2.0};

/// The mean of the squared differences at all points.
template <typename Function>
double error(const mine::curve_network& network, Function activate,
    const std::vector<double>& points)
{
    double squares = 0;
    for (const double x : points) {
        const double off = network(x, activate) - curves::wave(x);
        squares += off * off;
    }
    return squares / double(points.size());
}

/// All numbers of a network, to be changed one by one.
std::vector<double*> numbers(mine::curve_network& network)
{
    std::vector<double*> found{&network.last_bias};
    for (auto& neuron : network.neurons) {
        found.push_back(&neuron.weight);
        found.push_back(&neuron.bias);
        found.push_back(&neuron.out);
    }
    return found;
}

/// Checks that a step changes every number by the measured slope.
template <typename Function, typename Slope>
void follow(Function activate, Slope slope, const std::vector<double>& points)
{
    mine::curve_network after
        = mine::one_step(before, activate, slope, curves::wave, points, length);
    REQUIRE(after.neurons.size() == 3);
    mine::curve_network moved = before;
    for (std::size_t i = 0; i < numbers(moved).size(); ++i) {
        const char* names[] = {"weight", "bias", "out"};
        const char* number = i ? names[(i - 1) % 3] : "last_bias";
        const std::size_t neuron = i ? (i - 1) / 3 : 0;
        double& here = *numbers(moved)[i];
        const double was = here, little = 1e-5;
        here = was + little;
        const double right = error(moved, activate, points);
        here = was - little;
        const double left = error(moved, activate, points);
        here = was;
        const double change = *numbers(after)[i] - was;
        const double measured = -length * (right - left) / (2 * little);
        CAPTURE(number, neuron);
        CHECK(change == exercise::about{measured, 0, 1e-7});
    }
}

} // namespace

TEST_CASE("With ReLU and one point the step follows the slope of the error")
{
    follow(activation::relu<double>, activation::relu_slope<double>, one_point);
}

TEST_CASE("With tanh and one point the step follows the slope of the error")
{
    follow(activation::tanh<double>, activation::tanh_slope<double>, one_point);
}

TEST_CASE("With ReLU and many points the step follows the slope of the error")
{
    follow(
        activation::relu<double>, activation::relu_slope<double>, many_points);
}

TEST_CASE("With tanh and many points the step follows the slope of the error")
{
    follow(
        activation::tanh<double>, activation::tanh_slope<double>, many_points);
}
