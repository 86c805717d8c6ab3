#pragma once

#include "02-step/step.hpp"

namespace mine {

/// A neuron with two inputs and a threshold.
struct neuron {
    double w1;        ///< weight of the first input
    double w2;        ///< weight of the second input
    double threshold; ///< what the weighted sum has to exceed

    /// Answers 1 if the weighted sum exceeds the threshold, and 0 if not.
    double operator()(double x1, double x2) const
    {
        return activation::step(w1 * x1 + w2 * x2 + threshold);
    }
};

} // namespace mine
