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
    ///
    /// The hidden layers use the activation function that is given; the last
    /// one gives plain sums. Without a layer the inputs come back. If a layer
    /// does not fit, std::invalid_argument is thrown, and the message begins
    /// with its number: "layer 2: ".
    std::vector<double> operator()(
        std::vector<double> inputs, double (*activate)(double)) const
    {
        for (std::size_t l = 0; l < layers.size(); ++l) {
            const bool last = l + 1 == layers.size();
            const auto function
                = last ? activation::identity<double> : activate;
            try {
                inputs = layers[l](inputs, function);
            } catch (const std::invalid_argument& error) {
                throw std::invalid_argument(
                    "layer " + std::to_string(l + 1) + ": " + error.what());
            }
        }
        return inputs;
    }
};

} // namespace mine
