#pragma once

namespace mine {

/// A neuron with two inputs and a threshold.
struct neuron {
    double w1;        ///< weight of the first input
    double w2;        ///< weight of the second input
    double threshold; ///< what the weighted sum has to exceed

    /// Answers 1 if the weighted sum exceeds the threshold, and 0 if not.
    double operator()(double x1, double x2) const
    {
        return w1 * x1 + w1 * x2 > threshold ? 1 : 0;
    }
};

} // namespace mine
