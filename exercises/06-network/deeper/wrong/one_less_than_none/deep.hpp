#pragma once

#include "05-output/identity.hpp"
#include "06-network/layer.hpp"

#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace mine {

/// A network of any depth.
struct deep {
    std::vector<network::layer<double>> layers; ///< from the first to the last

    /// Passes inputs forward through all layers.
    std::vector<double> operator()(
        std::vector<double> inputs, double (*activate)(double)) const
    {
        std::size_t l = 0;
        try {
            for (; l < layers.size() - 1; ++l)
                inputs = layers.at(l)(inputs, activate);
            return layers.at(l).sums(inputs);
        } catch (const std::invalid_argument& error) {
            throw std::invalid_argument(
                "layer " + std::to_string(l + 1) + ": " + error.what());
        }
    }
};

} // namespace mine
