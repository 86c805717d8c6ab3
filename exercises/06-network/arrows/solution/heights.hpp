#pragma once

#include <cstddef>

namespace mine {

/// Returns how high a neuron is drawn: the first one at the top, and the middle
/// of the column at 0.
inline double height(std::size_t neuron, std::size_t neurons)
{
    return (double(neurons) - 1) / 2 - double(neuron);
}

} // namespace mine
