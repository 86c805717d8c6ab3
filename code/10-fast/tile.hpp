#pragma once

#include "lanes.hpp"
#include "padded.hpp"

#include <cstddef>

namespace network {

/// Computes some sums of a layer, for a few rows of inputs at a time.
///
/// The sums stay in registers while the inputs pass. What is read of a row of
/// weights serves all rows of inputs, and each input serves all lanes.
///
/// @shapes{inputs: rows, the first numbers of each are the layer's inputs;
/// answers: rows, as wide as the layer is padded}
/// @raises{nothing; the caller sees to it that all of them are there}
/// @chapter{eq-layer-matrix}
///
/// @tparam rows    how many rows of inputs
/// @tparam wide    how many lanes of each row of weights
/// @param layer    weights and biases
/// @param column   the first of the lanes, counted from 0
/// @param inputs   the first row of inputs
/// @param stride   from one row of inputs to the next
/// @param answers  the first row of answers
template <std::size_t rows, std::size_t wide>
void tile(const padded& layer, std::size_t column, const float* inputs,
    std::size_t stride, float* answers)
{
    using fast::lanes, std::experimental::element_aligned;
    lanes sums[rows][wide];
    for (std::size_t v = 0; v < wide; ++v)
        for (std::size_t row = 0; row < rows; ++row)
            sums[row][v] = layer.biases[column + v];

    for (std::size_t i = 0; i < layer.inputs; ++i)
        for (std::size_t v = 0; v < wide; ++v) {
            const lanes weights = layer.weights[i * layer.wide + column + v];
            for (std::size_t row = 0; row < rows; ++row)
                sums[row][v] += inputs[row * stride + i] * weights;
        }

    // All inputs have passed, and the sums leave their registers.
    for (std::size_t v = 0; v < wide; ++v)
        for (std::size_t row = 0; row < rows; ++row)
            sums[row][v].copy_to(
                &answers[row * layer.width() + (column + v) * fast::lane_count],
                element_aligned);
}

} // namespace network
