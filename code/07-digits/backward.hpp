#pragma once

#include "../03-sigmoid/sigmoid_slope.hpp"
#include "../06-network/layer.hpp"
#include "forward.hpp"
#include "passed_back.hpp"
#include "same_shapes.hpp"

#include <concepts>
#include <cstddef>
#include <stdexcept>
#include <vector>

namespace network {

/// Sends the error of one answer backward, and adds its slope with respect to
/// every weight and every bias to a sum of such slopes.
///
/// @shapes{gradient: those of layers}
/// @raises{std::out_of_range if there is no such choice,
/// std::invalid_argument if the shapes do not fit}
/// @chapter{eq-hidden-slope}
///
/// @param layers    the network
/// @param kept      what forward() has kept of this example
/// @param right     the right choice, counted from 0
/// @param gradient  the slopes, added up over examples
template <std::floating_point Real>
void backward(const std::vector<layer<Real>>& layers, const pass<Real>& kept,
    std::size_t right, std::vector<layer<Real>>& gradient)
{
    same_shapes(layers, gradient);
    if (!fits(kept, layers))
        throw std::invalid_argument("backward: expected what forward() has "
                                    "kept of this network, got another one's");
    std::vector<Real> delta = kept.answer;
    delta.at(right) -= 1;
    for (std::size_t l = layers.size(); l-- > 0;) {
        for (std::size_t k = 0; k < delta.size(); ++k)
            gradient[l].biases[k] += delta[k];
        for (std::size_t j = 0; j < kept.inputs[l].size(); ++j)
            for (std::size_t k = 0; k < delta.size(); ++k)
                gradient[l].weights(j, k) += delta[k] * kept.inputs[l][j];
        if (l == 0)
            return;
        delta = passed_back(layers[l].weights, delta);
        for (std::size_t j = 0; j < delta.size(); ++j)
            delta[j] *= activation::sigmoid_slope(kept.sums[l - 1][j]);
    }
}

} // namespace network
