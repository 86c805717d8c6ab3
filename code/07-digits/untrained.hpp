#pragma once

#include "images.hpp"
#include "random_layers.hpp"
#include "reader.hpp"

#include <concepts>
#include <random>

namespace digits {

/// Makes a reader that has learnt nothing yet: random weights, and one hidden
/// layer of 32 neurons.
///
/// @param pictures  like those that it will read
/// @param bits      generator of the weights
/// @return          a reader that divides each pixel by the darkest
template <std::floating_point Real>
reader<Real> untrained(const images& pictures, std::mt19937& bits)
{
    return {network::random_layers<Real>({pictures.size(), 32, 10}, bits),
        Real(pictures.darkest())};
}

} // namespace digits
