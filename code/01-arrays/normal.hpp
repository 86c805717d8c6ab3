#pragma once

#include "uniform.hpp"

#include <cmath>
#include <numbers>
#include <random>

namespace arrays {

/// Draws the next random number of the standard normal distribution.
///
/// Its mean is 0 and its standard deviation 1. The method is that of Box and
/// Muller: an angle and a distance from the centre, both made from uniform
/// numbers, say where a point lies, and its horizontal coordinate is normal.
///
/// @param bits  generator, moved on by two numbers
/// @return      a number mostly between -2 and 2
inline double normal(std::mt19937& bits)
{
    const double distance = std::sqrt(-2 * std::log(1 - uniform(bits, 0, 1)));
    return distance * std::cos(uniform(bits, 0, 2 * std::numbers::pi));
}

} // namespace arrays
