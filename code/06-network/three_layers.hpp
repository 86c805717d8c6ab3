#pragma once

#include "../01-arrays/matrix.hpp"
#include "../03-sigmoid/sigmoid.hpp"
#include "../05-output/identity.hpp"
#include "layer.hpp"

#include <concepts>
#include <vector>

namespace network {

/// Two hidden layers of sigmoids, and an output layer that gives plain numbers.
template <std::floating_point Real>
struct three_layers {
    layer<Real> first;  ///< takes the inputs
    layer<Real> second; ///< takes the outputs of the first
    layer<Real> third;  ///< takes those of the second; its sums are the answer

    /// Passes inputs forward through all layers.
    ///
    /// @shapes{inputs: as the first layer takes; answer: as the third gives}
    /// @raises{std::invalid_argument if the shapes do not fit}
    /// @chapter{eq-network}
    ///
    /// @param x  the inputs
    /// @return   the outputs of the third layer
    std::vector<Real> operator()(const std::vector<Real>& x) const
    {
        using activation::identity, activation::sigmoid;
        const auto z1 = first(x, sigmoid);
        const auto z2 = second(z1, sigmoid);
        return third(z2, identity);
    }

    /// Passes many inputs forward at once, one example in each row.
    ///
    /// @shapes{inputs: a row for each example; answer: a row for each example}
    /// @raises{std::invalid_argument if the shapes do not fit}
    /// @chapter{eq-network}
    ///
    /// @param x  the inputs, one example in each row
    /// @return   the outputs of the third layer, one example in each row
    arrays::matrix<Real> batch(const arrays::matrix<Real>& x) const
    {
        using activation::identity, activation::sigmoid;
        const auto z1 = first.batch(x, sigmoid);
        const auto z2 = second.batch(z1, sigmoid);
        return third.batch(z2, identity);
    }
};

/// Returns the network of the fish book's third chapter: two inputs, layers of
/// three, two and two neurons.
///
/// @shapes{weights: (2, 3), (3, 2) and (2, 2); biases: 3, 2 and 2}
/// @raises{nothing}
/// @source{saitoh2018zh}
///
/// @return  the network with the weights and biases printed there
template <std::floating_point Real>
three_layers<Real> fish_book()
{
    const auto real = [](const std::vector<double>& numbers) {
        return std::vector<Real>(numbers.begin(), numbers.end());
    };
    return {
        {{2, 3, real({0.1, 0.3, 0.5, 0.2, 0.4, 0.6})}, real({0.1, 0.2, 0.3})},
        {{3, 2, real({0.1, 0.4, 0.2, 0.5, 0.3, 0.6})}, real({0.1, 0.2})},
        {{2, 2, real({0.1, 0.3, 0.2, 0.4})}, real({0.1, 0.2})},
    };
}

} // namespace network
