#pragma once

#include "../06-network/layer.hpp"
#include "../06-network/sums.hpp"
#include "lanes.hpp"

#include <cstddef>
#include <vector>

namespace network {

/// A layer whose rows of weights are filled up with zeros, so that each of them
/// consists of whole lanes. These begin where the processor reads them best.
struct padded {
    std::size_t inputs;               ///< how many inputs the layer takes
    std::size_t outputs;              ///< how many neurons it has
    std::size_t wide;                 ///< how many lanes each row has
    std::vector<fast::lanes> weights; ///< a row for each input
    std::vector<fast::lanes> biases;  ///< one row

    /// Returns how many numbers each row has.
    ///
    /// @shapes{none}
    /// @raises{nothing}
    ///
    /// @return  the neurons, and zeros up to whole lanes
    std::size_t width() const
    {
        return wide * fast::lane_count;
    }
};

/// Fills up the rows of a layer.
///
/// @shapes{answer: the same, and its width a multiple of the lanes}
/// @raises{std::invalid_argument if biases or weights do not fit}
///
/// @param layer  weights and biases
/// @return       the same with zeros after each row
inline padded pad(const layer<float>& layer)
{
    constexpr std::size_t size = fast::lane_count;
    const std::size_t inputs = layer.weights.rows;
    const std::size_t outputs = layer.weights.columns;
    check_shapes(inputs, layer.weights, layer.biases);

    const std::size_t wide = (outputs + size - 1) / size;
    const fast::lanes zeros = 0;
    padded answer{inputs, outputs, wide,
        std::vector<fast::lanes>(inputs * wide, zeros),
        std::vector<fast::lanes>(wide, zeros)};
    for (std::size_t j = 0; j < outputs; ++j) {
        answer.biases[j / size][j % size] = layer.biases[j];
        for (std::size_t i = 0; i < inputs; ++i)
            answer.weights[i * wide + j / size][j % size] = layer.weights(i, j);
    }
    return answer;
}

} // namespace network
