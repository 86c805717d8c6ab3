#pragma once

#include "01-arrays/matrix.hpp"

#include <cstddef>
#include <vector>

namespace mine {

/// What goes through a network, forwards and backwards.
struct passes {
    std::vector<std::vector<double>> signals;   ///< input, then the outputs of
                                                ///< each layer
    std::vector<std::vector<double>> gradients; ///< with respect to each signal
};

/// Sends an input forwards through layers, and a gradient back.
///
/// Each layer has as many neurons as inputs. Its weights have a row for each
/// input and a column for each neuron.
template <typename Function, typename Slope>
passes both_passes(Function function, Slope slope,
    const std::vector<arrays::matrix<double>>& weights,
    const std::vector<double>& input, const std::vector<double>& gradient)
{
    const std::size_t layers = weights.size(), width = input.size();
    passes answer{{input}, {gradient}};
    std::vector<std::vector<double>> slopes;
    for (std::size_t layer = 0; layer < layers; ++layer) {
        std::vector<double> sums(width), outputs(width), rises(width);
        for (std::size_t i = 0; i < width; ++i)
            for (std::size_t j = 0; j < width; ++j)
                sums[j] += weights[layer](i, j) * answer.signals[layer][i];
        for (std::size_t j = 0; j < width; ++j) {
            outputs[j] = function(sums[j]);
            rises[j] = slope(outputs[j]);
        }
        answer.signals.push_back(outputs);
        slopes.push_back(rises);
    }

    for (std::size_t layer = layers; layer-- > 0;) {
        const std::vector<double> behind = answer.gradients.front();
        std::vector<double> before(width);
        for (std::size_t i = 0; i < width; ++i)
            for (std::size_t j = 0; j < width; ++j)
                before[i]
                    += weights[layer](i, j) * slopes[layer][j] * behind[j];
        answer.gradients.insert(answer.gradients.begin(), before);
    }
    return answer;
}

} // namespace mine
