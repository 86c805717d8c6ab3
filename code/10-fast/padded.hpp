#pragma once

#include "../06-network/layer.hpp"
#include "../06-network/sums.hpp"
#include "lanes.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace network {

/// A layer whose rows of weights are filled up with zeros, so that each of them
/// consists of whole lanes.
struct padded {
    std::size_t inputs;         ///< how many inputs the layer takes
    std::size_t outputs;        ///< how many neurons it has
    std::size_t width;          ///< the same, rounded up to whole lanes
    std::vector<float> weights; ///< a row of that width for each input
    std::vector<float> biases;  ///< one row of that width
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
    constexpr std::size_t lanes = fast::lanes::size();
    const auto& [inputs, outputs, numbers] = layer.weights;
    check_shapes(inputs, layer.weights, layer.biases);

    const std::size_t width = (outputs + lanes - 1) / lanes * lanes;
    padded answer{inputs, outputs, width, std::vector<float>(inputs * width),
        layer.biases};
    answer.biases.resize(width);
    for (std::size_t i = 0; i < inputs; ++i)
        std::copy_n(&numbers[i * outputs], outputs, &answer.weights[i * width]);
    return answer;
}

} // namespace network
