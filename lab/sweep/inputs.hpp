#pragma once

#include "../../code/01-arrays/uniform.hpp"

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace sweep {

/// Inputs that are computed together; also the longest row.
inline constexpr std::uint32_t together = 4096;

/// Some inputs, and the place of each.
struct inputs {
    std::vector<float> x;
    std::vector<std::uint32_t> places;
    std::size_t columns; ///< length of a row
};

/// Returns the numbers whose bits begin at a place, a step apart.
inline inputs numbers(std::uint32_t begin, std::uint32_t step = 1)
{
    inputs some{{}, {}, 1};
    some.x.resize(together);
    some.places.resize(together);
    for (std::uint32_t i = 0; i < together; ++i) {
        some.places[i] = begin + i * step;
        some.x[i] = std::bit_cast<float>(some.places[i]);
    }
    return some;
}

/// Returns rows of scores, as many as fit together, all of one length.
///
/// Their length is 1 to 4096, short ones as often as long ones. Each row is
/// spread over another width of up to 200.
///
/// @param begin  place of the first score, and the seed of the random numbers
inline inputs scores(std::uint32_t begin)
{
    std::mt19937 bits(begin);
    const double length = std::exp2(arrays::uniform(bits, 0, 12));
    inputs some{{}, {}, std::size_t(std::lround(length))};
    for (std::size_t row = 0; row < together / some.columns; ++row) {
        const double most = arrays::uniform(bits, 0, 100);
        for (std::size_t i = 0; i < some.columns; ++i) {
            some.places.push_back(begin + std::uint32_t(some.x.size()));
            some.x.push_back(float(arrays::uniform(bits, -most, most)));
        }
    }
    return some;
}

} // namespace sweep
