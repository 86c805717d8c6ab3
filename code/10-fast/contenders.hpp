#pragma once

#include "../00-reading/record.hpp"

#include <array>
#include <string>
#include <vector>

namespace records {

/// The functions that are timed, in the order of the book.
inline constexpr std::array functions{"relu", "leaky_relu", "relu6",
    "hard_sigmoid", "hard_swish", "squared_relu", "sigmoid", "tanh", "elu",
    "selu", "softplus", "silu", "mish", "gelu", "gelu_tanh", "softmax"};

/// Who computes them.
inline constexpr std::array contenders{
    "plain", "numpy", "eigen", "pytorch", "fast"};

/// Returns what an element costs on one thread, of 2^20 elements, with every
/// instruction of the processor.
///
/// @raises{nothing}
///
/// @param rows  of bench.csv
/// @param who   one of the contenders
/// @param what  one of the functions, or copy
/// @return      nanoseconds, or NaN if this was not timed
inline double nanoseconds(const std::vector<row>& rows, const std::string& who,
    const std::string& what)
{
    return number(rows,
        {{"instructions", "native"}, {"threads", "1"}, {"elements", "1048576"},
            {"function", what}, {"contender", who}},
        "ns");
}

} // namespace records
