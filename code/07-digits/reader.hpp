#pragma once

#include "../06-network/layer.hpp"
#include "forward.hpp"
#include "images.hpp"

#include <concepts>
#include <cstddef>
#include <vector>

namespace digits {

/// A network that takes the pixels of a picture and answers with ten shares,
/// one for each digit.
template <std::floating_point Real>
struct reader {
    std::vector<network::layer<Real>> layers; ///< from the first to the last
    Real divisor;                             ///< of each pixel

    /// Returns what the network takes: the pixels, each divided.
    ///
    /// @param pictures  some pictures
    /// @param place     which of them, counted from 0
    /// @return          its pixels, row by row
    std::vector<Real> inputs(const images& pictures, std::size_t place) const
    {
        std::vector<Real> answer(pictures.size());
        for (std::size_t i = 0; i < answer.size(); ++i)
            answer[i] = Real(pictures.pixels[place * answer.size() + i]);
        for (Real& pixel : answer)
            pixel /= divisor;
        return answer;
    }

    /// Reads one picture.
    ///
    /// @param pictures  some pictures
    /// @param place     which of them, counted from 0
    /// @return          the answer, and all that was computed on the way
    network::pass<Real> operator()(
        const images& pictures, std::size_t place) const
    {
        return network::forward(layers, inputs(pictures, place));
    }
};

} // namespace digits
