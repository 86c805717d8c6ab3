#pragma once

#include "03-sigmoid/sigmoid_slope.hpp"
#include "06-network/layer.hpp"
#include "07-digits/forward.hpp"
#include "07-digits/passed_back.hpp"

#include <cstddef>
#include <vector>

namespace mine {

/// Sends the error of one answer backward, and adds its slope with respect to
/// every weight and every bias to a sum of such slopes.
inline void backward(const std::vector<network::layer<double>>& layers,
    const network::pass<double>& kept, std::size_t right,
    std::vector<network::layer<double>>& gradient)
{
    std::vector<double> delta = kept.answer;
    delta.at(right) -= 1;
    for (std::size_t l = layers.size(); l-- > 0;) {
        for (std::size_t k = 0; k < delta.size(); ++k)
            gradient[l].biases[k] = delta[k];
        for (std::size_t j = 0; j < kept.inputs[l].size(); ++j)
            for (std::size_t k = 0; k < delta.size(); ++k)
                gradient[l].weights(j, k) += delta[k] * kept.inputs[l][j];
        if (l == 0)
            return;
        delta = network::passed_back(layers[l].weights, delta);
        for (std::size_t j = 0; j < delta.size(); ++j)
            delta[j] *= activation::sigmoid_slope(kept.inputs[l][j]);
    }
}

} // namespace mine
