#pragma once

#include "layer_sums.hpp"
#include "padded.hpp"
#include "sigmoid.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace network {

/// Passes many rows forward through all layers, a block of them at a time.
///
/// Between layers stands the sigmoid; the sums of the last are the answers. A
/// small block goes through every layer while its numbers are in the cache. A
/// block of all rows gives one product of whole matrices for each layer.
///
/// @shapes{inputs: rows, as the first layer takes; answers: as many rows, as
/// the last layer gives}
/// @raises{std::invalid_argument if the shapes do not fit, or without a layer
/// or a row in a block}
/// @chapter{eq-network}
///
/// @param layers   from the first to the last
/// @param inputs   the examples, one in each row
/// @param answers  where the outputs go, apart from the inputs
/// @param block    how many rows go through the layers together
inline void fused(const std::vector<padded>& layers,
    std::span<const float> inputs, std::span<float> answers, std::size_t block)
{
    if (layers.empty() || block == 0)
        throw std::invalid_argument("fused: no layer, or no row in a block");
    const std::size_t taken = layers.front().inputs;
    const std::size_t given = layers.back().outputs;
    const std::size_t rows = inputs.size() / taken;
    if (rows * taken != inputs.size() || rows * given != answers.size())
        throw std::invalid_argument("fused: " + std::to_string(inputs.size())
            + " inputs in rows of " + std::to_string(taken) + ", and "
            + std::to_string(answers.size()) + " answers in rows of "
            + std::to_string(given));

    std::vector<std::vector<float>> sums(layers.size());
    for (std::size_t first = 0; first < rows; first += block) {
        const std::size_t high = std::min(block, rows - first);
        std::span<const float> signal
            = inputs.subspan(first * taken, high * taken);
        for (std::size_t l = 0; l < layers.size(); ++l) {
            if (l > 0)
                fast::sigmoid(sums[l - 1], sums[l - 1]);
            const std::size_t stride = l > 0 ? layers[l - 1].width() : taken;
            sums[l].resize(high * layers[l].width());
            layer_sums(layers[l], signal, stride, sums[l]);
            signal = sums[l];
        }
        for (std::size_t row = 0; row < high; ++row)
            std::copy_n(&sums.back()[row * layers.back().width()], given,
                &answers[(first + row) * given]);
    }
}

} // namespace network
