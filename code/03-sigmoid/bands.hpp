#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace arrays {

/// Where the results of an experiment lie when it is run with many seeds.
struct band {
    double low;    ///< at most 5 % of the results are smaller
    double median; ///< half of the results are no larger
    double high;   ///< at least 95 % of the results are no larger
};

/// Runs an experiment with each seed from 1 up, and says where the results lie.
///
/// @shapes{answer: one band for each number of a result}
/// @raises{nothing of its own}
///
/// @param run    from a seed to a vector of numbers, as many for each seed
/// @param seeds  how many seeds; at least 1
/// @return       the band of the first numbers of all results, of the second,
///               and so on
template <typename Experiment>
std::vector<band> bands(Experiment run, std::uint32_t seeds = 100)
{
    std::vector<std::vector<double>> columns;
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        const std::vector<double> result = run(seed);
        columns.resize(result.size());
        for (std::size_t i = 0; i < result.size(); ++i)
            columns[i].push_back(result[i]);
    }
    std::vector<band> found;
    for (auto& column : columns) {
        std::sort(column.begin(), column.end());
        const auto at = [&](double share) {
            return column[std::size_t(std::ceil(share * seeds)) - 1];
        };
        found.push_back({at(0.05), at(0.5), at(0.95)});
    }
    return found;
}

} // namespace arrays
