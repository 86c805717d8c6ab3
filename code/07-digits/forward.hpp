#pragma once

#include "../03-sigmoid/sigmoid.hpp"
#include "../05-output/softmax.hpp"
#include "../06-network/layer.hpp"

#include <concepts>
#include <cstddef>
#include <vector>

namespace network {

/// What a network computed on the way to an answer.
template <std::floating_point Real>
struct pass {
    std::vector<std::vector<Real>> inputs; ///< of each layer
    std::vector<std::vector<Real>> sums;   ///< of each layer
    std::vector<Real> answer;              ///< the share of each choice
};

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
    pass<Real> kept;
    for (const layer<Real>& layer : layers) {
        kept.inputs.push_back(inputs);
        kept.sums.push_back(layer.sums(inputs));
        inputs = kept.sums.back();
        for (Real& number : inputs)
            number = activation::sigmoid(number);
    }
    kept.answer = activation::softmax(
        layers.empty() ? std::vector<Real>{} : kept.sums.back());
    return kept;
}

} // namespace network
