#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <vector>

namespace mine {

/// What the header of a file of pictures says.
struct sizes {
    std::size_t count;   ///< how many pictures there are
    std::size_t rows;    ///< of each picture
    std::size_t columns; ///< of each picture
};

/// Reads a number of four bytes, the most significant one first.
inline std::size_t number(
    const std::vector<std::uint8_t>& bytes, std::size_t place)
{
    std::size_t answer = 0;
    for (std::size_t next = place; next < place + 4; ++next)
        answer = answer * 256 + bytes.at(next);
    return answer;
}

/// Reads the header of an IDX file of pictures: the magic number 0x00000803,
/// then how many pictures there are, their rows and their columns. A byte for
/// each pixel follows.
///
/// Throws std::runtime_error if the file is anything else.
inline sizes read_sizes(const std::vector<std::uint8_t>& bytes)
{
    if (bytes.size() < 16)
        throw std::runtime_error("the file is shorter than a header");
    if (number(bytes, 0) != 0x00000803)
        throw std::runtime_error("this is no file of pictures");
    const sizes said{number(bytes, 4), number(bytes, 8), number(bytes, 12)};
    if (said.count == 0 || said.rows == 0 || said.columns == 0)
        throw std::runtime_error("there is nothing in the file");

    if (said.count * said.rows * said.columns != bytes.size() - 16)
        throw std::runtime_error("the file has another length");
    return said;
}

} // namespace mine
