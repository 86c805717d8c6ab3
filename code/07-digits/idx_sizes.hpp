#pragma once

#include "big_endian.hpp"
#include "refuse.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <span>
#include <string>
#include <vector>

namespace digits {

/// Reads the header of an IDX file, and believes nothing that the file itself
/// does not bear out.
///
/// The header is a magic number, 0x00000800 plus the number of dimensions, and
/// the size of each. Their product is how many bytes follow. It is never
/// computed beyond the length of the file, so it cannot overflow.
///
/// @raises{std::runtime_error, with advice, if the file is packed, is no IDX
/// file of bytes in so many dimensions, or has another length than its header
/// says}
///
/// @param bytes       the whole file
/// @param name        the file, for the message
/// @param dimensions  as many as its magic number ends in
/// @return            the sizes, none of them 0
inline std::vector<std::size_t> idx_sizes(std::span<const std::uint8_t> bytes,
    const std::string& name, std::size_t dimensions)
{
    const auto text = [](std::size_t number) { return std::to_string(number); };
    const std::size_t header = 4 + 4 * dimensions;
    if (bytes.size() >= 2 && bytes[0] == 0x1f && bytes[1] == 0x8b)
        refuse(name, "an IDX file", "one packed by gzip",
            "Unpack it with gunzip.");
    if (bytes.size() < header)
        refuse(name, "a header of " + text(header) + " bytes",
            text(bytes.size()), "The file is cut short; fetch it again.");

    const std::uint32_t magic = big_endian(bytes, 0);
    if (magic != 0x00000800 + dimensions) {
        char expected[16], got[16];
        std::snprintf(expected, 16, "0x%08zx", 0x00000800 + dimensions);
        std::snprintf(got, 16, "0x%08zx", std::size_t{magic});
        refuse(name, std::string("the magic number ") + expected, got,
            "This is another kind of file; are images and labels swapped?");
    }

    const std::size_t rest = bytes.size() - header;
    std::size_t product = 1;
    std::vector<std::size_t> sizes;
    std::string factors;
    bool fits = true;
    for (std::size_t place = 4; place < header; place += 4) {
        const std::size_t size = big_endian(bytes, place);
        if (size == 0)
            refuse(name, "sizes of at least 1", "0",
                "There is nothing in the file; fetch it again.");
        factors += (sizes.empty() ? "" : " x ") + text(size);
        sizes.push_back(size);
        fits = fits && size <= rest / product;
        product = fits ? product * size : product;
    }
    if (!fits || product != rest)
        refuse(name, factors + " bytes after the header", text(rest),
            fits ? "There are bytes too many; fetch the file again."
                 : "The file is cut short; fetch it again.");
    return sizes;
}

} // namespace digits
