#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace reading {

/// What a hundred runs have in common: the middle one, and where most are.
struct band {
    double low;    ///< one twentieth of the results lies below it
    double median; ///< the middle one; of two in the middle, the larger
    double high;   ///< one twentieth of the results lies above it
};

/// Sums up the results of many runs that differ in their seeds alone.
///
/// @param results  one of each run, at least one, none of them NaN
/// @return         their median, and the band that leaves a twentieth at either
/// end
inline band band_of(std::vector<double> results)
{
    std::sort(results.begin(), results.end());
    const std::size_t count = results.size(), beyond = count / 20;
    return {results[beyond], results[count / 2], results[count - 1 - beyond]};
}

} // namespace reading
