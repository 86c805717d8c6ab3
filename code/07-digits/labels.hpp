#pragma once

#include "idx_sizes.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace digits {

/// Reads labels from the bytes of an IDX file.
///
/// @raises{std::runtime_error, with advice, if they are not such a file, or if
/// a label is no digit}
///
/// @param bytes  the whole file
/// @param name   the file, for the message
/// @return       its labels, each 0 to 9, at least one
inline std::vector<std::uint8_t> read_labels(
    std::span<const std::uint8_t> bytes, const std::string& name)
{
    idx_sizes(bytes, name, 1);
    const auto labels = bytes.subspan(8);
    for (std::size_t place = 0; place < labels.size(); ++place)
        if (labels[place] > 9)
            refuse(name, "labels from 0 to 9",
                std::to_string(labels[place]) + " as label "
                    + std::to_string(place + 1),
                "These are no digits; fetch the file again.");
    return {labels.begin(), labels.end()};
}

} // namespace digits
