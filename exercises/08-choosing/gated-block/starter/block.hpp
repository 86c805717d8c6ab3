#pragma once

#include "06-network/layer.hpp"

#include "exercise.hpp"

#include <concepts>
#include <cstddef>
#include <vector>

namespace mine {

/// The gated network between two attention layers.
template <std::floating_point Real>
struct block {
    network::layer<Real> open; ///< its sums, through SiLU, open or shut
    network::layer<Real> pass; ///< its sums pass as far as they may
    network::layer<Real> back; ///< from the hidden neurons to the outputs

    /// Returns the outputs.
    std::vector<Real> operator()(const std::vector<Real>& inputs) const
    {
        return exercise::todo{"write the answer of the block"};
    }
};

/// Counts the weights and biases of a gated block with n inputs and n outputs.
inline std::size_t price(std::size_t n, std::size_t width)
{
    return exercise::todo{"count weights and biases"};
}

/// Returns the largest width of a gated block that costs no more than a plain
/// one, whose only hidden layer has plain_width neurons.
inline std::size_t fair_width(std::size_t n, std::size_t plain_width)
{
    return exercise::todo{"find the fair width"};
}

} // namespace mine
