#pragma once

#include "../01-arrays/matrix.hpp"

#include <concepts>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace network {

/// Stops if a layer's inputs, weights and biases do not fit together.
///
/// The message says what was expected, what was there, and where to look.
///
/// @shapes{inputs: one for each row of weights; biases: one for each column}
/// @raises{std::invalid_argument if the shapes do not fit}
///
/// @param inputs   how many inputs there are
/// @param weights  a row for each input, a column for each neuron
/// @param biases   one for each neuron
template <std::floating_point Real>
void check_shapes(std::size_t inputs, const arrays::matrix<Real>& weights,
    const std::vector<Real>& biases)
{
    const std::string shape = arrays::shape(weights);
    const auto expect = [&](std::size_t expected, std::size_t got,
                            const char* what, const char* hint) {
        if (expected != got)
            throw std::invalid_argument("layer with " + shape
                + " weights: expected " + std::to_string(expected) + " " + what
                + ", got " + std::to_string(got) + ". " + hint);
    };
    expect(weights.rows, inputs, "inputs", "Are the weights transposed?");
    expect(
        weights.columns, biases.size(), "biases", "Give one for each column.");
}

/// Returns the sums of all neurons of a layer, before their activation.
///
/// \f[ a^{(1)}_j = \sum_{i=1}^{n} w^{(1)}_{ji} x_i + b^{(1)}_j \f]
///
/// The matrix has a row for each input, so w_ji is weights(i, j), counted from
/// 0. Which loop is the outer one is free; this way the weights are read in
/// the order in which they are kept.
///
/// @shapes{inputs: one for each row of weights; answer: one for each column}
/// @raises{std::invalid_argument if the shapes do not fit}
/// @chapter{eq-layer-sums}
///
/// @param inputs   what the layer before, or the data, gives
/// @param weights  a row for each input, a column for each neuron
/// @param biases   one for each neuron
/// @return         the sum of each neuron
template <std::floating_point Real>
std::vector<Real> sums(const std::vector<Real>& inputs,
    const arrays::matrix<Real>& weights, const std::vector<Real>& biases)
{
    check_shapes(inputs.size(), weights, biases);
    std::vector<Real> answer = biases;
    for (std::size_t i = 0; i < weights.rows; ++i)
        for (std::size_t j = 0; j < weights.columns; ++j)
            answer[j] += weights(i, j) * inputs[i];
    return answer;
}

} // namespace network
