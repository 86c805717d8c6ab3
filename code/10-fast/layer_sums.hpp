#pragma once

#include "lanes.hpp"
#include "padded.hpp"
#include "tile.hpp"

#include <cstddef>
#include <span>
#include <stdexcept>
#include <string>

namespace network {

/// How many rows of inputs make a tile. Its sums need a register each, and some
/// are left for what comes in. With 16 lanes there are twice as many registers.
inline constexpr std::size_t tile_rows = fast::lane_count == 16 ? 6 : 5;

/// The lanes of a tile, in the same way.
inline constexpr std::size_t tile_lanes = fast::lane_count == 16 ? 4 : 2;

/// Computes some sums of a layer for all rows of inputs.
///
/// @shapes{inputs: rows, the first numbers of each are the layer's inputs;
/// answers: as many rows, as wide as the layer is padded}
/// @raises{nothing; the caller sees to it that all of them are there}
/// @chapter{eq-layer-matrix}
///
/// @tparam wide    how many lanes of each row of weights
/// @param layer    weights and biases
/// @param column   the first of the lanes, counted from 0
/// @param inputs   the first row of inputs
/// @param rows     how many rows of inputs
/// @param stride   from one row of inputs to the next
/// @param answers  the first row of answers
template <std::size_t wide>
void column_sums(const padded& layer, std::size_t column, const float* inputs,
    std::size_t rows, std::size_t stride, float* answers)
{
    std::size_t row = 0;
    for (; row + tile_rows <= rows; row += tile_rows)
        tile<tile_rows, wide>(layer, column, inputs + row * stride, stride,
            answers + row * layer.width());
    for (; row < rows; ++row)
        tile<1, wide>(layer, column, inputs + row * stride, stride,
            answers + row * layer.width());
}

/// Computes the sums of a layer for many rows of inputs: one matrix product.
///
/// Fused operations round once where sums() rounds twice, and their results
/// may differ in the last digits.
///
/// @shapes{inputs: rows of this stride, the first numbers of each are the
/// layer's inputs; answers: as many rows, as wide as the layer is padded}
/// @raises{std::invalid_argument if the shapes do not fit}
/// @chapter{eq-layer-matrix}
///
/// @param layer    weights and biases
/// @param inputs   the examples, one in each row
/// @param stride   from one row of inputs to the next
/// @param answers  where the sums go, apart from the inputs
inline void layer_sums(const padded& layer, std::span<const float> inputs,
    std::size_t stride, std::span<float> answers)
{
    const std::size_t rows = stride ? inputs.size() / stride : 0;
    if (stride < layer.inputs || rows * stride != inputs.size()
        || rows * layer.width() != answers.size())
        throw std::invalid_argument("layer_sums: " + std::to_string(rows)
            + " rows of " + std::to_string(stride) + " numbers, for "
            + std::to_string(layer.inputs) + " inputs, and "
            + std::to_string(answers.size()) + " answers");

    std::size_t column = 0;
    for (; column + tile_lanes <= layer.wide; column += tile_lanes)
        column_sums<tile_lanes>(
            layer, column, inputs.data(), rows, stride, answers.data());
    for (; column < layer.wide; ++column)
        column_sums<1>(
            layer, column, inputs.data(), rows, stride, answers.data());
}

} // namespace network
