#pragma once

#include "../01-arrays/uniform.hpp"

#include <cmath>
#include <random>
#include <vector>

namespace network {

/// Trains a small network to follow a curve, and measures how well it does.
///
/// One input, twelve hidden neurons, one output without activation. Gradient
/// descent takes 5000 steps over 33 points from -2 to 2. The networks of two
/// switches begin with the same weights if their seed is the same.
///
/// @shapes{one number in, one number out}
/// @raises{nothing}
///
/// @param activate  activation of each hidden neuron, from double to double
/// @param slope     its slope, from double to double
/// @param curve     what the output should be, from double to double
/// @param seed      chooses the weights and biases it begins with
/// @return          root of the mean squared error at the points
template <typename Function, typename Slope, typename Curve>
double trained_error(Function activate, Slope slope, Curve curve, unsigned seed)
{
    struct neuron {
        double weight, bias, out;
    };
    std::mt19937 bits(seed);
    std::vector<neuron> neurons(12);
    for (auto& [weight, bias, out] : neurons) {
        weight = arrays::uniform(bits, -1.5, 1.5);
        bias = arrays::uniform(bits, -1.5, 1.5);
        out = arrays::uniform(bits, -0.5, 0.5);
    }
    double last_bias = 0;

    for (int step = 0;; ++step) {
        std::vector<neuron> changes(neurons.size());
        double last_change = 0;
        double squares = 0;
        for (int eighths = -16; eighths <= 16; ++eighths) {
            const double x = eighths / 8.0;
            double error = last_bias - curve(x);
            for (const auto& [weight, bias, out] : neurons)
                error += out * activate(weight * x + bias);
            squares += error * error;

            const double back = 0.02 * 2 * error / 33;
            last_change += back;
            for (std::size_t i = 0; i < neurons.size(); ++i) {
                const auto [weight, bias, out] = neurons[i];
                const double sum = weight * x + bias;
                const double sum_change = back * out * slope(sum);
                changes[i].weight += sum_change * x;
                changes[i].bias += sum_change;
                changes[i].out += back * activate(sum);
            }
        }
        if (step == 5000)
            return std::sqrt(squares / 33);

        last_bias -= last_change;
        for (std::size_t i = 0; i < neurons.size(); ++i) {
            neurons[i].weight -= changes[i].weight;
            neurons[i].bias -= changes[i].bias;
            neurons[i].out -= changes[i].out;
        }
    }
}

} // namespace network
