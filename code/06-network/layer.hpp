#pragma once

#include "../01-arrays/add_to_rows.hpp"
#include "../01-arrays/matmul.hpp"
#include "../01-arrays/matrix.hpp"
#include "sums.hpp"

#include <concepts>
#include <cstddef>
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
    /// @shapes{inputs: one for each row of weights; answer: for each column}
    /// @raises{std::invalid_argument if the shapes do not fit}
    /// @chapter{eq-layer-sums}
    ///
    /// @param inputs  what the layer before, or the data, gives
    /// @return        weighted sum and bias of each neuron
    std::vector<Real> sums(const std::vector<Real>& inputs) const
    {
        return network::sums(inputs, weights, biases);
    }

    /// Returns the answer of every neuron.
    ///
    /// @shapes{inputs: one for each row of weights; answer: for each column}
    /// @raises{std::invalid_argument if the shapes do not fit}
    /// @chapter{eq-hidden-output}
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
    ///
    /// @shapes{inputs: one for each row of weights; answer: for each column}
    /// @raises{std::invalid_argument if the shapes do not fit}
    /// @chapter{eq-hidden-output}
    ///
    /// @param inputs    what the layer before, or the data, gives
    /// @param activate  activation of each neuron, as sigmoid or relu
    /// @return          the activation of each sum
    std::vector<Real> operator()(
        const std::vector<Real>& inputs, Real (*activate)(Real)) const
    {
        return operator()<Real (*)(Real)>(inputs, activate);
    }

    /// Returns the answers of every neuron to many inputs at once.
    ///
    /// Every row passes alone, and each gets the same biases.
    ///
    /// @shapes{inputs: a row for each example; answer: a row for each example}
    /// @raises{std::invalid_argument if the shapes do not fit}
    /// @chapter{eq-network}
    ///
    /// @param inputs    the examples, one in each row
    /// @param activate  activation of each neuron, from one Real to one Real
    /// @return          the activation of each sum, one example in each row
    template <typename Function>
    arrays::matrix<Real> batch(
        const arrays::matrix<Real>& inputs, Function activate) const
    {
        check_shapes(inputs.columns, weights, biases);
        auto answer
            = arrays::add_to_rows(arrays::matmul(inputs, weights), biases);
        for (Real& number : answer.numbers)
            number = activate(number);
        return answer;
    }

    /// The same for an activation function given by its bare name.
    ///
    /// @shapes{inputs: a row for each example; answer: a row for each example}
    /// @raises{std::invalid_argument if the shapes do not fit}
    /// @chapter{eq-network}
    ///
    /// @param inputs    the examples, one in each row
    /// @param activate  activation of each neuron, as sigmoid or relu
    /// @return          the activation of each sum, one example in each row
    arrays::matrix<Real> batch(
        const arrays::matrix<Real>& inputs, Real (*activate)(Real)) const
    {
        return batch<Real (*)(Real)>(inputs, activate);
    }
};

} // namespace network
