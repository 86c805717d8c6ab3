#pragma once

#include "../01-arrays/uniform.hpp"

#include <cmath>
#include <random>
#include <vector>

namespace network {

/// A network that draws a curve: one input, hidden neurons, one output.
struct curve_network {
    /// A hidden neuron, with the weight of its output.
    struct neuron {
        double weight; ///< of the input
        double bias;   ///< added to the weighted input
        double out;    ///< weight of what the neuron answers
    };

    std::vector<neuron> neurons; ///< the hidden layer
    double last_bias;            ///< added to the output

    /// Returns the height of the curve at x.
    ///
    /// @shapes{one number in, one number out}
    /// @raises{nothing}
    ///
    /// @param x         any number
    /// @param activate  activation of each hidden neuron
    /// @return          the sum of their weighted answers, and the last bias
    template <typename Function>
    double operator()(double x, Function activate) const
    {
        double sum = last_bias;
        for (const auto& [weight, bias, out] : neurons)
            sum += out * activate(weight * x + bias);
        return sum;
    }
};

/// Trains a network of twelve hidden neurons to follow a curve.
///
/// Gradient descent takes 5000 steps over 33 points from -2 to 2. The networks
/// of two switches begin with the same weights if their seed is the same.
///
/// @shapes{one number in, one number out}
/// @raises{nothing}
///
/// @param activate  activation of each hidden neuron, from double to double
/// @param slope     its slope, from double to double
/// @param curve     what the output should be, from double to double
/// @param seed      chooses the weights and biases it begins with
/// @return          the trained network
template <typename Function, typename Slope, typename Curve>
curve_network follow(Function activate, Slope slope, Curve curve, unsigned seed)
{
    std::mt19937 bits(seed);
    curve_network trained{std::vector<curve_network::neuron>(12), 0};
    for (auto& [weight, bias, out] : trained.neurons) {
        weight = arrays::uniform(bits, -1.5, 1.5);
        bias = arrays::uniform(bits, -1.5, 1.5);
        out = arrays::uniform(bits, -0.5, 0.5);
    }
    std::vector<double> sums(trained.neurons.size()), answers(sums.size());
    for (int step = 0; step < 5000; ++step) {
        curve_network changed = trained;
        for (int eighths = -16; eighths <= 16; ++eighths) {
            const double x = eighths / 8.0;
            double y = trained.last_bias;
            for (std::size_t i = 0; i < sums.size(); ++i) {
                const auto [weight, bias, out] = trained.neurons[i];
                sums[i] = weight * x + bias;
                answers[i] = activate(sums[i]);
                y += out * answers[i];
            }
            const double back = 0.02 * 2 * (y - curve(x)) / 33;
            changed.last_bias -= back;
            for (std::size_t i = 0; i < sums.size(); ++i) {
                const double steepness = slope(sums[i]);
                const double out = trained.neurons[i].out;
                changed.neurons[i].weight -= back * out * steepness * x;
                changed.neurons[i].bias -= back * out * steepness;
                changed.neurons[i].out -= back * answers[i];
            }
        }
        trained = changed;
    }
    return trained;
}

/// Measures how far a network stays from a curve.
///
/// @shapes{one number in, one number out}
/// @raises{nothing}
///
/// @param trained   the network
/// @param activate  activation of each hidden neuron
/// @param curve     what the output should be
/// @return          root of the mean squared error, at the 33 points
template <typename Function, typename Curve>
double distance(const curve_network& trained, Function activate, Curve curve)
{
    double squares = 0;
    for (int eighths = -16; eighths <= 16; ++eighths) {
        const double x = eighths / 8.0;
        squares += std::pow(trained(x, activate) - curve(x), 2);
    }
    return std::sqrt(squares / 33);
}

} // namespace network
