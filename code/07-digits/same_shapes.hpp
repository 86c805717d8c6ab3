#pragma once

#include "../06-network/layer.hpp"

#include <concepts>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace network {

/// Refuses slopes that are not those of a network.
///
/// @shapes{gradient: those of layers}
/// @raises{std::invalid_argument if gradient has other shapes}
///
/// @param layers    the network
/// @param gradient  a slope for each of its numbers
template <std::floating_point Real>
void same_shapes(const std::vector<layer<Real>>& layers,
    const std::vector<layer<Real>>& gradient)
{
    const auto refuse
        = [](const std::string& expected, const std::string& got) {
              throw std::invalid_argument("gradient: expected " + expected
                  + ", got " + got + ". Is it that of another network?");
          };
    const auto shapes = [](const layer<Real>& one) {
        return arrays::shape(one.weights) + " weights and "
            + std::to_string(one.biases.size()) + " biases";
    };
    if (gradient.size() != layers.size())
        refuse(std::to_string(layers.size()) + " layers",
            std::to_string(gradient.size()));
    for (std::size_t l = 0; l < layers.size(); ++l) {
        const auto &expected = layers[l], &got = gradient[l];
        if (got.weights.rows != expected.weights.rows
            || got.weights.columns != expected.weights.columns
            || got.biases.size() != expected.biases.size())
            refuse(shapes(expected), shapes(got));
    }
}

} // namespace network
