#pragma once

#include "../01-arrays/matrix.hpp"

#include <concepts>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace network {

/// Sends slopes back through the weights of a layer.
///
/// \f[ g_j = \sum_{k=1}^{n} w_{kj} \, \delta_k \f]
///
/// A change of input j reaches every neuron of the layer, and each one as much
/// as its weight lets through.
///
/// @shapes{slopes: one for each column of weights; answer: one for each row}
/// @raises{std::invalid_argument if the shapes do not fit}
/// @chapter{eq-passed-back}
///
/// @param weights  a row for each input, a column for each neuron
/// @param slopes   of the error, with respect to each neuron's sum
/// @return         slopes of the error with respect to each input
template <std::floating_point Real>
std::vector<Real> passed_back(
    const arrays::matrix<Real>& weights, const std::vector<Real>& slopes)
{
    if (slopes.size() != weights.columns)
        throw std::invalid_argument("layer with " + arrays::shape(weights)
            + " weights: expected " + std::to_string(weights.columns)
            + " slopes, got " + std::to_string(slopes.size())
            + ". Are they those of another layer?");
    std::vector<Real> answer(weights.rows);
    for (std::size_t j = 0; j < weights.rows; ++j)
        for (std::size_t k = 0; k < weights.columns; ++k)
            answer[j] += weights(j, k) * slopes[k];
    return answer;
}

} // namespace network
