#pragma once

#include "../01-arrays/matrix.hpp"
#include "../01-arrays/normal.hpp"

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace network {

/// What has passed through a network: a signal forwards, a gradient backwards.
struct passes {
    std::vector<std::vector<double>> signals;   ///< input, then the outputs of
                                                ///< each layer
    std::vector<std::vector<double>> gradients; ///< with respect to each signal
};

/// Sends a random signal forwards and a random gradient backwards.
///
/// The network has no biases, and its weights are normal random numbers. So
/// are the input and the gradient behind the last layer.
///
/// @shapes{answer: layers + 1 signals and gradients of width numbers each}
/// @raises{nothing}
///
/// @param function   activation of every neuron, from double to double
/// @param slope      its slope, from double to double
/// @param deviation  standard deviation of the weights
/// @param layers     how many layers
/// @param width      how many neurons in each
/// @param seed       of the random numbers; the same seed, the same network
/// @return           the signals and the gradients, from input to output
template <typename Function, typename Slope>
passes both_passes(Function function, Slope slope, double deviation,
    std::size_t layers, std::size_t width, std::uint32_t seed)
{
    using vector = std::vector<double>;
    std::mt19937 bits(seed);
    const auto draw = [&](std::size_t count, double size) {
        vector numbers(count);
        for (double& number : numbers)
            number = size * arrays::normal(bits);
        return numbers;
    };

    passes answer{{draw(width, 1)}, {draw(width, 1)}};
    std::vector<arrays::matrix<double>> weights;
    std::vector<vector> slopes(layers, vector(width));
    for (std::size_t layer = 0; layer < layers; ++layer) {
        weights.push_back({width, width, draw(width * width, deviation)});
        vector sums(width), outputs(width);
        for (std::size_t i = 0; i < width; ++i)
            for (std::size_t j = 0; j < width; ++j)
                sums[j] += weights[layer](i, j) * answer.signals[layer][i];
        for (std::size_t j = 0; j < width; ++j) {
            outputs[j] = function(sums[j]);
            slopes[layer][j] = slope(sums[j]);
        }
        answer.signals.push_back(outputs);
    }

    for (std::size_t layer = layers; layer-- > 0;) {
        const vector behind = answer.gradients.front();
        vector before(width);
        for (std::size_t i = 0; i < width; ++i)
            for (std::size_t j = 0; j < width; ++j)
                before[i]
                    += weights[layer](i, j) * slopes[layer][j] * behind[j];
        answer.gradients.insert(answer.gradients.begin(), before);
    }
    return answer;
}

} // namespace network
