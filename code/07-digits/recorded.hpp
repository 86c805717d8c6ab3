#pragma once

#include "../00-reading/record.hpp"

#include <string>

namespace digits {

/// Returns a number of the record of readers with a hundred seeds each.
///
/// @param column  error or accuracy, held_out_error or held_out_accuracy, or
///                flat, the share of sigmoids whose slope is below a hundredth;
///                _low and _high at its end mean the ends of the band
/// @param wanted  what of pixels, start, rate, epochs, width, depth and
///                examples is not as the programs of this chapter have it
/// @return        the number, or NaN if the record has no such row
inline double recorded(const std::string& column, records::row wanted = {})
{
    static const auto rows = records::read("digits.csv");
    wanted.insert({{"pixels", "divided"}, {"start", "1"}, {"rate", "0.5"},
        {"epochs", "30"}, {"width", "32"}, {"depth", "1"},
        {"examples", "1348"}});
    return records::number(rows, wanted, column);
}

} // namespace digits
