#pragma once

#include <array>
#include <cstddef>

/// Layers of neurons, and how a signal passes through them.
namespace network {

/// A small network: one input, three hidden neurons, one output.
struct two_layers {
    std::array<double, 3> weights_in;  ///< input to each hidden neuron
    std::array<double, 3> biases;      ///< one for each hidden neuron
    std::array<double, 3> weights_out; ///< each hidden neuron to the output

    /// Passes one number through both layers.
    ///
    /// \f[ y = \sum_{k=1}^{3} v_k \, f(w_k x + b_k) \f]
    ///
    /// @shapes{one number in, one number out}
    /// @raises{nothing of its own}
    /// @chapter{eq-collapse}
    ///
    /// @param x         the input
    /// @param activate  activation of the hidden neurons, double to double
    /// @return          the output, which has no activation of its own
    template <typename Function>
    double operator()(double x, Function activate) const
    {
        double sum = 0;
        for (std::size_t k = 0; k < 3; ++k)
            sum += weights_out[k] * activate(weights_in[k] * x + biases[k]);
        return sum;
    }
};

} // namespace network
