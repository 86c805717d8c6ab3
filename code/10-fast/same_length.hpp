#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

namespace fast {

/// Refuses arrays of different lengths.
///
/// @raises{std::invalid_argument if they are different}
///
/// @param inputs   how many inputs there are
/// @param answers  for how many answers there is room
inline void same_length(std::size_t inputs, std::size_t answers)
{
    if (inputs != answers)
        throw std::invalid_argument("expected room for "
            + std::to_string(inputs) + " answers, got room for "
            + std::to_string(answers));
}

} // namespace fast
