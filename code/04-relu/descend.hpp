#pragma once

#include "../01-arrays/matrix.hpp"

#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace network {

/// Inputs together with the answers that a neuron should give to them.
struct examples {
    arrays::matrix<double> inputs; ///< a row for each example
    std::vector<double> targets;   ///< the right answer to each row
};

/// Trains one neuron without a bias by gradient descent.
///
/// The error is half the squared distance from the target, averaged over the
/// examples of a batch. Every step takes the next batch, and begins again
/// after the last example.
///
/// @shapes{weights: one for each column of inputs; answer: steps + 1 of them}
/// @raises{std::invalid_argument if the shapes do not fit, or if there is no
/// example or a batch has none}
///
/// @param function  activation of the neuron, from double to double
/// @param slope     its slope, from double to double
/// @param data      what to learn
/// @param weights   where to start
/// @param rate      how far a step goes, as a multiple of the gradient
/// @param batch     how many examples a step looks at
/// @param steps     how many steps
/// @return          the weights at the start and after each step
template <typename Function, typename Slope>
std::vector<std::vector<double>> descend(Function function, Slope slope,
    const examples& data, std::vector<double> weights, double rate,
    std::size_t batch, std::size_t steps)
{
    const auto& [inputs, targets] = data;
    if (inputs.rows != targets.size() || inputs.columns != weights.size())
        throw std::invalid_argument("inputs, targets and weights do not fit");
    if (inputs.rows == 0 || batch == 0)
        throw std::invalid_argument("descend: expected at least 1 example and "
                                    "1 in a batch, got "
            + std::to_string(inputs.rows) + " and " + std::to_string(batch));

    std::vector<std::vector<double>> path{weights};
    std::size_t example = 0;
    for (std::size_t count = 0; count < steps; ++count) {
        std::vector<double> gradient(weights.size());
        for (std::size_t k = 0; k < batch; ++k) {
            double sum = 0;
            for (std::size_t i = 0; i < weights.size(); ++i)
                sum += weights[i] * inputs(example, i);
            const double error = function(sum) - targets[example];
            for (std::size_t i = 0; i < weights.size(); ++i)
                gradient[i] += error * slope(sum) * inputs(example, i);
            example = (example + 1) % inputs.rows;
        }
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] -= rate * gradient[i] / double(batch);
        path.push_back(weights);
    }
    return path;
}

} // namespace network
