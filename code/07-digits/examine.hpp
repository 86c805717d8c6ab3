#pragma once

#include "cross_entropy.hpp"
#include "labelled.hpp"
#include "reader.hpp"

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <vector>

namespace digits {

/// Returns which choice has the largest share.
///
/// @param shares  one for each choice, at least one
/// @return        the choice, counted from 0; of several, the first
template <std::floating_point Real>
std::size_t largest(const std::vector<Real>& shares)
{
    return std::size_t(
        std::max_element(shares.begin(), shares.end()) - shares.begin());
}

/// How well a reader reads.
struct mark {
    double error;      ///< mean cross-entropy
    std::size_t right; ///< how many pictures were read rightly
    std::size_t of;    ///< how many pictures there were

    /// Returns the share of pictures that were read rightly.
    ///
    /// @return  0 to 1
    double accuracy() const
    {
        return double(right) / double(of);
    }
};

/// Has a reader read pictures, and compares its answers with the labels.
///
/// @param student   what reads
/// @param examples  what it reads
/// @return          how well it does
template <std::floating_point Real>
mark examine(const reader<Real>& student, const labelled& examples)
{
    double error = 0;
    std::size_t right = 0;
    for (std::size_t place = 0; place < examples.labels.size(); ++place) {
        const auto kept = student(examples.pictures, place);
        const std::size_t label = examples.labels[place];
        error += double(network::cross_entropy(kept.sums.back(), label));
        right += largest(kept.answer) == label;
    }
    const std::size_t of = examples.labels.size();
    return {error / double(of), right, of};
}

} // namespace digits
