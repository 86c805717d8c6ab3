#pragma once

#include "perceptron.hpp"

/// The gates of logic, each as a neuron or as two layers of them.
namespace gates {

inline constexpr network::perceptron logical_and{0.5, 0.5, -0.7}; ///< both
inline constexpr network::perceptron logical_or{0.5, 0.5, -0.2};  ///< any
inline constexpr network::perceptron logical_nand{
    -0.5, -0.5, 0.7}; ///< not both

/// Answers 1 if exactly one input is 1: two layers of step neurons.
///
/// @source{saitoh2018zh}
/// @chapter{eq-xor}
///
/// @param x1  first input, 0 or 1
/// @param x2  second input, 0 or 1
/// @return    1 or 0
inline double logical_xor(double x1, double x2)
{
    return logical_and(logical_nand(x1, x2), logical_or(x1, x2));
}

} // namespace gates
