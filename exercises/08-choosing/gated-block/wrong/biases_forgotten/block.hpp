#pragma once

#include "04-relu/silu.hpp"
#include "06-network/layer.hpp"

#include <concepts>
#include <cstddef>
#include <stdexcept>
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
        std::vector<Real> hidden = open.sums(inputs);
        const std::vector<Real> pass_sums = pass.sums(inputs);
        if (pass_sums.size() != hidden.size())
            throw std::invalid_argument("block: open and pass differ");
        for (std::size_t j = 0; j < hidden.size(); ++j)
            hidden[j] = activation::silu(hidden[j]) * pass_sums[j];
        return back.sums(hidden);
    }
};

/// Counts the weights and biases of a gated block with n inputs and n outputs.
inline std::size_t price(std::size_t n, std::size_t width)
{
    return 2 * (n * width) + width * n;
}

/// Returns the largest width of a gated block that costs no more than a plain
/// one, whose only hidden layer has plain_width neurons.
inline std::size_t fair_width(std::size_t n, std::size_t plain_width)
{
    const std::size_t plain
        = n * plain_width + plain_width + plain_width * n + n;
    std::size_t width = 0;
    while (price(n, width + 1) <= plain)
        ++width;
    return width;
}

} // namespace mine
