#pragma once

#include "same_length.hpp"

#include <cstddef>
#include <span>

namespace fast {

/// Computes a function of every number of an array.
///
/// The loop has no branch and calls nothing that is not inlined, so the
/// compiler computes as many numbers at once as the processor has lanes.
///
/// @raises{std::invalid_argument if there are not as many answers as inputs}
///
/// @param x         the inputs
/// @param y         where the answers go; x itself, or apart from it
/// @param function  what to compute of each number
template <typename Function>
void apply(std::span<const float> x, std::span<float> y, Function function)
{
    same_length(x.size(), y.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        y[i] = function(x[i]);
}

} // namespace fast
