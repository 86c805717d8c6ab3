#pragma once

#include <vector>

namespace mine {

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
    template <typename Function>
    double operator()(double x, Function activate) const
    {
        double sum = last_bias;
        for (const auto& [weight, bias, out] : neurons)
            sum += out * activate(weight * x + bias);
        return sum;
    }
};

/// Takes one step of gradient descent over all points.
template <typename Function, typename Slope, typename Curve>
curve_network one_step(const curve_network& trained, Function activate,
    Slope slope, Curve curve, const std::vector<double>& points, double length)
{
    curve_network changed = trained;
    for (const double x : points) {
        const double error = changed(x, activate) - curve(x);
        const double back = length * 2 * error / double(points.size());
        changed.last_bias -= back;
        for (std::size_t i = 0; i < trained.neurons.size(); ++i) {
            const auto [weight, bias, out] = trained.neurons[i];
            const double sum = weight * x + bias;
            const double answer = activate(sum);
            const double steep = slope(sum);
            changed.neurons[i].weight -= back * out * steep * x;
            changed.neurons[i].bias -= back * out * steep;
            changed.neurons[i].out -= back * answer;
        }
    }
    return changed;
}

} // namespace mine
