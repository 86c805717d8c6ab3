#pragma once

#include "../01-arrays/uniform.hpp"
#include "../06-network/layer.hpp"

#include <cmath>
#include <concepts>
#include <cstddef>
#include <random>
#include <vector>

namespace network {

/// Makes a network of random weights, with biases of 0.
///
/// The weights of a layer lie between -limit and limit, with limit = sqrt(6 /
/// (inputs + neurons)), the initialisation of Glorot and Bengio.
///
/// @shapes{sizes: the inputs, then the neurons of each layer}
/// @raises{nothing}
/// @source{glorot2010}
///
/// @param sizes  at least one, none of them 0
/// @param bits   generator, moved on by one number for each weight
/// @return       one layer less than sizes
template <std::floating_point Real>
std::vector<layer<Real>> random_layers(
    const std::vector<std::size_t>& sizes, std::mt19937& bits)
{
    std::vector<layer<Real>> layers;
    for (std::size_t l = 1; l < sizes.size(); ++l) {
        const std::size_t inputs = sizes[l - 1], neurons = sizes[l];
        const double limit = std::sqrt(6.0 / double(inputs + neurons));
        layers.push_back({{inputs, neurons, {}}, std::vector<Real>(neurons)});
        for (std::size_t place = 0; place < inputs * neurons; ++place)
            layers.back().weights.numbers.push_back(
                Real(arrays::uniform(bits, -limit, limit)));
    }
    return layers;
}

} // namespace network
