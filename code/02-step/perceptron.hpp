#pragma once

#include "step.hpp"

namespace network {

/// A neuron with two inputs that answers yes or no.
struct perceptron {
    double w1;   ///< weight of the first input
    double w2;   ///< weight of the second input
    double bias; ///< minus the threshold

    /// Weighs the inputs, adds the bias and decides.
    ///
    /// \f[ y = h(w_1 x_1 + w_2 x_2 + b) \f]
    ///
    /// @shapes{two numbers in, one number out}
    /// @raises{nothing}
    /// @source{rosenblatt1958}
    /// @chapter{eq-perceptron}
    ///
    /// @param x1  first input
    /// @param x2  second input
    /// @return    1 or 0
    double operator()(double x1, double x2) const
    {
        return activation::step(w1 * x1 + w2 * x2 + bias);
    }
};

} // namespace network
