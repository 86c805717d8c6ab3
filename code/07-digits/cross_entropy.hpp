#pragma once

#include "../05-output/log_softmax.hpp"

#include <concepts>
#include <cstddef>
#include <vector>

namespace network {

/// Tells how far scores are from the right choice: minus the logarithm of the
/// share that softmax gives to it.
///
/// @shapes{scores: one for each choice}
/// @raises{std::out_of_range if there is no such choice,
/// std::invalid_argument if there is none at all}
/// @chapter{eq-digit-error}
///
/// @param scores  the sums of the last layer
/// @param right   the right choice, counted from 0
/// @return        0 if the share of the right choice is 1, more if it is less
template <std::floating_point Real>
Real cross_entropy(const std::vector<Real>& scores, std::size_t right)
{
    return -activation::log_softmax(scores).at(right);
}

} // namespace network
