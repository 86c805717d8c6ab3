#pragma once

#include "idx_sizes.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace digits {

/// Pictures of one size, one after the other.
struct images {
    std::size_t rows;                 ///< of each picture
    std::size_t columns;              ///< of each picture
    std::vector<std::uint8_t> pixels; ///< row by row, one byte each; 0 is paper

    /// Returns how many pixels a picture has.
    ///
    /// @return  rows times columns
    std::size_t size() const
    {
        return rows * columns;
    }

    /// Returns the size of a picture, as a text for messages.
    ///
    /// @return  rows and columns, such as 8 x 8
    std::string shape() const
    {
        return std::to_string(rows) + " x " + std::to_string(columns);
    }

    /// Returns how many pictures there are.
    ///
    /// @return  their number
    std::size_t count() const
    {
        return pixels.size() / size();
    }

    /// Returns the darkest pixel of all pictures, to divide by.
    ///
    /// @return  its value, 1 at least: 16 for the digits of this book, 255 for
    ///          MNIST
    std::uint8_t darkest() const
    {
        std::uint8_t answer = 1;
        for (const std::uint8_t pixel : pixels)
            answer = std::max(answer, pixel);
        return answer;
    }
};

/// Reads pictures from the bytes of an IDX file.
///
/// @raises{std::runtime_error, with advice, if they are not such a file}
///
/// @param bytes  the whole file
/// @param name   the file, for the message
/// @return       its pictures, at least one
inline images read_images(
    std::span<const std::uint8_t> bytes, const std::string& name)
{
    const std::vector<std::size_t> sizes = idx_sizes(bytes, name, 3);
    const auto pixels = bytes.subspan(16);
    return {sizes[1], sizes[2], {pixels.begin(), pixels.end()}};
}

} // namespace digits
