#pragma once

#include "labelled.hpp"

#include <cstddef>
#include <stdexcept>
#include <string>

namespace digits {

/// Digits to learn from, and others to be examined with.
struct parts {
    labelled training; ///< what a network is trained on
    labelled held_out; ///< what it has never seen
};

/// Holds out every fourth digit: the fourth, the eighth, and so on.
///
/// @raises{std::invalid_argument if there are fewer than four}
///
/// @param all  at least four pictures with their labels
/// @return     three quarters for the training, one quarter held out
inline parts split(const labelled& all)
{
    if (all.labels.size() < 4)
        throw std::invalid_argument("split: expected at least 4 digits, got "
            + std::to_string(all.labels.size())
            + ". Every fourth one is held out; give more of them.");
    const std::size_t rows = all.pictures.rows, columns = all.pictures.columns;
    parts both{{{rows, columns, {}}, {}}, {{rows, columns, {}}, {}}};
    auto pixel = all.pictures.pixels.begin();
    for (std::size_t place = 0; place < all.labels.size(); ++place) {
        labelled& part = place % 4 == 3 ? both.held_out : both.training;
        const auto end = pixel + std::ptrdiff_t(all.pictures.size());
        part.pictures.pixels.insert(part.pictures.pixels.end(), pixel, end);
        part.labels.push_back(all.labels[place]);
        pixel = end;
    }
    return both;
}

} // namespace digits
