#pragma once

#include <cstddef>
#include <vector>

namespace mine {

/// Returns the share of pictures that were read rightly.
///
/// shares has a row for each picture, with a number for each digit; labels
/// says what was written. What is read is the digit with the largest share; of
/// several, the first.
inline double accuracy(const std::vector<std::vector<double>>& shares,
    const std::vector<std::size_t>& labels)
{
    std::size_t right = 0;
    for (std::size_t place = 0; place < labels.size(); ++place) {
        right += shares[place][labels[place]] > 0.5;
    }
    return double(right) / double(labels.size());
}

} // namespace mine
