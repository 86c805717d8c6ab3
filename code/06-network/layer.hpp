#pragma once

#include "../01-arrays/matrix.hpp"

#include <concepts>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace network {

/// One layer of neurons: every input goes to every neuron.
template <std::floating_point Real>
struct layer {
    arrays::matrix<Real> weights; ///< a row for each input, a column for each
                                  ///< neuron
    std::vector<Real> biases;     ///< one for each neuron

    /// Returns the sum of every neuron, before its activation.
    ///
    /// @shapes{inputs: one for each row of weights; answer: one for each
    /// column}
    /// @raises{std::invalid_argument if the shapes do not fit}
    ///
    /// @param inputs  what the layer before, or the data, gives
    /// @return        weighted sum and bias of each neuron
    std::vector<Real> sums(const std::vector<Real>& inputs) const
    {
        if (inputs.size() != weights.rows || biases.size() != weights.columns)
            throw std::invalid_argument("a layer of "
                + std::to_string(weights.rows) + " inputs got "
                + std::to_string(inputs.size()));
        std::vector<Real> answer = biases;
        for (std::size_t i = 0; i < weights.rows; ++i)
            for (std::size_t j = 0; j < weights.columns; ++j)
                answer[j] += inputs[i] * weights(i, j);
        return answer;
    }

    /// Returns the answer of every neuron.
    ///
    /// @shapes{inputs: one for each row of weights; answer: one for each
    /// column}
    /// @raises{std::invalid_argument if the shapes do not fit}
    ///
    /// @param inputs    what the layer before, or the data, gives
    /// @param activate  activation of each neuron, from one Real to one Real
    /// @return          the activation of each sum
    template <typename Function>
    std::vector<Real> operator()(
        const std::vector<Real>& inputs, Function activate) const
    {
        std::vector<Real> answer = sums(inputs);
        for (Real& number : answer)
            number = activate(number);
        return answer;
    }

    /// The same for an activation function given by its bare name.
    std::vector<Real> operator()(
        const std::vector<Real>& inputs, Real (*activate)(Real)) const
    {
        return operator()<Real (*)(Real)>(inputs, activate);
    }
};

} // namespace network
