#pragma once

#include <array>

namespace records {

/// The functions that are timed, in the order of the book.
inline constexpr std::array functions{"relu", "leaky_relu", "relu6",
    "hard_sigmoid", "hard_swish", "squared_relu", "sigmoid", "tanh", "elu",
    "selu", "softplus", "silu", "mish", "gelu", "gelu_tanh", "softmax"};

/// Who computes them.
inline constexpr std::array contenders{
    "plain", "numpy", "eigen", "pytorch", "fast"};

} // namespace records
