#pragma once

#include "../00-reading/record.hpp"

#include <string>

namespace curves {

/// Returns a number of the record of networks with a hundred seeds each.
///
/// @param column  low, median or high, of the distances to the curve; or first,
///                how many of the seeds put this switch before all others
/// @param wanted  the curve, the switch, and what of rate, steps, width, depth
///                and points is not as network::course has it
/// @return        the number, or NaN if the record has no such row
inline double recorded(const std::string& column, records::row wanted)
{
    static const auto rows = records::read("curves.csv");
    wanted.insert({{"rate", "0.05"}, {"steps", "2000"}, {"width", "12"},
        {"depth", "1"}, {"points", "17"}});
    return records::number(rows, wanted, column);
}

} // namespace curves
