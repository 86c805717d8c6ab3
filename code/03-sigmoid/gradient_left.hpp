#pragma once

#include "../01-arrays/uniform.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <random>
#include <vector>

namespace network {

/// Sends a gradient backwards through a random network and measures what is
/// left of it.
///
/// Every layer has as many neurons as inputs and no bias. The weights are
/// drawn from -limit to limit with limit = sqrt(3 / width), the
/// initialisation of Glorot and Bengio for such a layer. Backwards, each
/// neuron multiplies by its slope and each layer by its weights.
///
/// @shapes{answer: one number more than there are layers}
/// @raises{nothing of its own}
/// @source{glorot2010}
/// @chapter{eq-chain}
///
/// @param function  activation of every neuron, from double to double
/// @param slope     its slope, from double to double
/// @param layers    how many layers
/// @param width     how many neurons in each
/// @param seed      of the random numbers; the same seed, the same network
/// @return          length of the gradient behind the last layer, before it,
///                  and so on back to the input, as shares of the first
template <typename Function, typename Slope>
std::vector<double> gradient_left(Function function, Slope slope,
    std::size_t layers, std::size_t width, std::uint32_t seed)
{
    using vector = std::vector<double>;
    std::mt19937 bits(seed);
    const auto draw = [&](double limit) {
        vector numbers(width);
        for (double& number : numbers)
            number = arrays::uniform(bits, -limit, limit);
        return numbers;
    };
    const auto dot = [](const vector& a, const vector& b) {
        return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
    };

    std::vector<std::vector<vector>> weights(layers);
    std::vector<vector> slopes(layers, vector(width));
    vector signal = draw(1.0);
    for (std::size_t layer = 0; layer < layers; ++layer) {
        vector output(width);
        for (std::size_t neuron = 0; neuron < width; ++neuron) {
            weights[layer].push_back(draw(std::sqrt(3.0 / double(width))));
            const double sum = dot(weights[layer][neuron], signal);
            output[neuron] = function(sum);
            slopes[layer][neuron] = slope(sum);
        }
        signal = output;
    }

    vector gradient = draw(1.0);
    const double whole = std::sqrt(dot(gradient, gradient));
    vector left{1.0};
    for (std::size_t layer = layers; layer-- > 0;) {
        vector before(width);
        for (std::size_t neuron = 0; neuron < width; ++neuron)
            for (std::size_t input = 0; input < width; ++input)
                before[input] += gradient[neuron] * slopes[layer][neuron]
                    * weights[layer][neuron][input];
        gradient = before;
        left.push_back(std::sqrt(dot(gradient, gradient)) / whole);
    }
    return left;
}

} // namespace network
