#pragma once

#include "../01-arrays/matrix.hpp"
#include "../01-arrays/uniform.hpp"
#include "../06-network/layer.hpp"

#include <cmath>
#include <cstddef>
#include <limits>
#include <random>
#include <vector>

namespace network {

/// How a network that draws a curve is built and trained.
struct course {
    double rate = 0.05;     ///< learning rate
    int steps = 2000;       ///< of gradient descent, each over all points
    std::size_t width = 12; ///< neurons in a hidden layer
    std::size_t depth = 1;  ///< hidden layers
    int points = 17;        ///< of the curve, evenly spaced from -2 to 2
};

/// A network that draws a curve: one input, hidden layers, one output.
struct curve_network {
    std::vector<layer<double>> layers; ///< from the first to the last

    /// Returns the height of the curve at x.
    ///
    /// @shapes{one number in, one number out}
    /// @raises{nothing}
    ///
    /// @param x         any number
    /// @param activate  activation of each hidden neuron
    /// @return          the sum of the last layer
    template <typename Function>
    double operator()(double x, Function activate) const
    {
        std::vector<double> z{x};
        for (std::size_t l = 0; l + 1 < layers.size(); ++l)
            z = layers[l](z, activate);
        return layers.back().sums(z)[0];
    }
};

/// Draws the weights that a training begins with.
///
/// Those of the first layer, and its biases, lie between -1.5 and 1.5. Those of
/// the others lie between -limit and limit, with limit = sqrt(3 / inputs), and
/// their biases are 0.
///
/// @shapes{one number in, one number out}
/// @raises{nothing}
///
/// @param how   width and depth
/// @param seed  chooses the weights; the same one, the same weights
/// @return      a network that has learnt nothing yet
inline curve_network untaught(const course& how, unsigned seed)
{
    std::mt19937 bits(seed);
    curve_network made;
    std::size_t inputs = 1;
    for (std::size_t l = 0; l <= how.depth; ++l) {
        const std::size_t neurons = l < how.depth ? how.width : 1;
        const double limit = l == 0 ? 1.5 : std::sqrt(3.0 / double(inputs));
        layer<double> next{{inputs, neurons, {}}, std::vector<double>(neurons)};
        for (std::size_t place = 0; place < inputs * neurons; ++place)
            next.weights.numbers.push_back(
                arrays::uniform(bits, -limit, limit));
        for (double& bias : next.biases)
            bias = l == 0 ? arrays::uniform(bits, -1.5, 1.5) : 0;
        made.layers.push_back(next);
        inputs = neurons;
    }
    return made;
}

/// Sends slopes back through a layer, and moves the layer against them.
///
/// @shapes{inputs: (points, inputs), delta: (points, neurons), the answer as
/// inputs}
/// @raises{nothing}
///
/// @param moved   the layer, which is changed
/// @param inputs  what it was given, a row for each point
/// @param delta   the slopes of the error at its sums
/// @param rate    length of the step for a slope of 1
/// @return        the slopes of the error at its inputs
inline arrays::matrix<double> step_back(layer<double>& moved,
    const arrays::matrix<double>& inputs, const arrays::matrix<double>& delta,
    double rate)
{
    arrays::matrix<double> slopes = inputs;
    for (std::size_t p = 0; p < inputs.rows; ++p)
        for (std::size_t i = 0; i < inputs.columns; ++i) {
            slopes(p, i) = 0;
            for (std::size_t j = 0; j < delta.columns; ++j)
                slopes(p, i) += moved.weights(i, j) * delta(p, j);
        }
    for (std::size_t p = 0; p < inputs.rows; ++p)
        for (std::size_t j = 0; j < delta.columns; ++j) {
            moved.biases[j] -= rate * delta(p, j);
            for (std::size_t i = 0; i < inputs.columns; ++i)
                moved.weights(i, j) -= rate * delta(p, j) * inputs(p, i);
        }
    return slopes;
}

/// Trains a network to follow a curve, by gradient descent.
///
/// @shapes{one number in, one number out}
/// @raises{nothing}
///
/// @param student   the network, which is changed
/// @param activate  activation of each hidden neuron, from double to double
/// @param slope     its slope, from double to double
/// @param curve     what the output should be, from double to double
/// @param how       rate, steps and points
template <typename Function, typename Slope, typename Curve>
void teach(curve_network& student, Function activate, Slope slope, Curve curve,
    const course& how)
{
    arrays::matrix<double> x{std::size_t(how.points), 1, {}};
    for (int point = 0; point < how.points; ++point)
        x.numbers.push_back(4.0 * point / (how.points - 1) - 2);
    const auto same = [](double sum) { return sum; };
    std::vector<arrays::matrix<double>> inputs, sums;
    for (int step = 0; step < how.steps; ++step) {
        inputs = {x};
        sums.clear();
        for (const layer<double>& next : student.layers) {
            sums.push_back(next.batch(inputs.back(), same));
            inputs.push_back(sums.back());
            for (double& sum : inputs.back().numbers)
                sum = activate(sum);
        }
        arrays::matrix<double> delta = sums.back();
        for (std::size_t p = 0; p < x.rows; ++p)
            delta(p, 0) = 2 * (delta(p, 0) - curve(x(p, 0))) / how.points;
        for (std::size_t l = student.layers.size(); l-- > 0;) {
            delta = step_back(student.layers[l], inputs[l], delta, how.rate);
            for (std::size_t k = 0; l > 0 && k < delta.numbers.size(); ++k)
                delta.numbers[k] *= slope(sums[l - 1].numbers[k]);
        }
    }
}

/// Trains a network, from its random weights on, to follow a curve.
///
/// The networks of two switches begin with the same weights if their seed is
/// the same.
///
/// @shapes{one number in, one number out}
/// @raises{nothing}
///
/// @param activate  activation of each hidden neuron, from double to double
/// @param slope     its slope, from double to double
/// @param curve     what the output should be, from double to double
/// @param seed      chooses the weights and biases it begins with
/// @param how       size of the network, and how it is trained
/// @return          the trained network
template <typename Function, typename Slope, typename Curve>
curve_network follow(Function activate, Slope slope, Curve curve, unsigned seed,
    const course& how = {})
{
    curve_network student = untaught(how, seed);
    teach(student, activate, slope, curve, how);
    return student;
}

/// Measures how far a network stays from a curve.
///
/// @shapes{one number in, one number out}
/// @raises{nothing}
///
/// @param trained   the network
/// @param activate  activation of each hidden neuron
/// @param curve     what the output should be
/// @return          root of the mean squared distance, at every hundredth
///                  from -2 to 2; infinity if the network answers NaN
template <typename Function, typename Curve>
double distance(const curve_network& trained, Function activate, Curve curve)
{
    double squares = 0;
    for (int hundredths = -200; hundredths <= 200; ++hundredths) {
        const double x = hundredths / 100.0;
        squares += std::pow(trained(x, activate) - curve(x), 2);
    }
    return std::isnan(squares) ? std::numeric_limits<double>::infinity()
                               : std::sqrt(squares / 401);
}

} // namespace network
