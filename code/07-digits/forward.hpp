#pragma once

#include "../03-sigmoid/sigmoid.hpp"
#include "../05-output/softmax.hpp"
#include "../06-network/layer.hpp"

#include <concepts>
#include <cstddef>
#include <stdexcept>
#include <vector>

namespace network {

/// What a network computed on the way to an answer.
template <std::floating_point Real>
struct pass {
    std::vector<std::vector<Real>> inputs; ///< of each layer
    std::vector<std::vector<Real>> sums;   ///< of each layer
    std::vector<Real> answer;              ///< the share of each choice
};

/// Tells whether what was kept can be of a network.
///
/// @shapes{any}
/// @raises{nothing}
///
/// @param kept    what forward() has kept
/// @param layers  the network
/// @return        true if each layer has as many inputs and sums
template <std::floating_point Real>
bool fits(const pass<Real>& kept, const std::vector<layer<Real>>& layers)
{
    bool same = !layers.empty() && kept.inputs.size() == layers.size()
        && kept.sums.size() == layers.size()
        && kept.answer.size() == layers.back().biases.size();
    for (std::size_t l = 0; same && l < layers.size(); ++l)
        same = kept.inputs[l].size() == layers[l].weights.rows
            && kept.sums[l].size() == layers[l].weights.columns;
    return same;
}

/// Sends inputs forward: sigmoids in the hidden layers, softmax in the last.
///
/// @shapes{inputs: one for each row of the first layer's weights; answer: one
///     for each column of the last layer's}
/// @raises{std::invalid_argument if the shapes do not fit, or without a layer}
/// @chapter{eq-digit-layers}
///
/// @param layers  from the first to the last
/// @param inputs  of the first layer
/// @return        the answer, and what training needs to know besides
template <std::floating_point Real>
pass<Real> forward(
    const std::vector<layer<Real>>& layers, std::vector<Real> inputs)
{
    if (layers.empty())
        throw std::invalid_argument("forward: expected a layer, got none");
    pass<Real> kept;
    for (const layer<Real>& layer : layers) {
        if (!kept.sums.empty())
            for (Real& number : inputs)
                number = activation::sigmoid(number);
        kept.inputs.push_back(inputs);
        inputs = layer.sums(inputs);
        kept.sums.push_back(inputs);
    }
    kept.answer = activation::softmax(inputs);
    return kept;
}

} // namespace network
