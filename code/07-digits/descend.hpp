#pragma once

#include "../06-network/layer.hpp"
#include "same_shapes.hpp"

#include <concepts>
#include <cstddef>
#include <vector>

namespace network {

/// Moves every weight and every bias one step against its slope.
///
/// @shapes{gradient: those of layers}
/// @raises{std::invalid_argument if gradient has other shapes}
///
/// @param layers    the network, which is changed
/// @param gradient  the slope of the error with respect to each number of it
/// @param rate      length of the step for a slope of 1
template <std::floating_point Real>
void descend(std::vector<layer<Real>>& layers,
    const std::vector<layer<Real>>& gradient, Real rate)
{
    same_shapes(layers, gradient);
    const auto step = [rate](auto& numbers, const auto& slopes) {
        for (std::size_t place = 0; place < numbers.size(); ++place)
            numbers[place] -= rate * slopes[place];
    };
    for (std::size_t l = 0; l < layers.size(); ++l) {
        step(layers[l].weights.numbers, gradient[l].weights.numbers);
        step(layers[l].biases, gradient[l].biases);
    }
}

} // namespace network
