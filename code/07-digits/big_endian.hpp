#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace digits {

/// Reads a number of four bytes, the most significant one first.
///
/// \f[ v = 2^{24} b_1 + 2^{16} b_2 + 2^{8} b_3 + b_4 \f]
///
/// @param bytes  at least place + 4 of them
/// @param place  where the number begins
/// @return       the number
inline std::uint32_t big_endian(
    std::span<const std::uint8_t> bytes, std::size_t place)
{
    std::uint32_t number = 0;
    for (const std::uint8_t byte : bytes.subspan(place, 4))
        number = number * 256 + byte;
    return number;
}

} // namespace digits
