#pragma once

#include "refuse.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace digits {

/// Reads a whole file.
///
/// @raises{std::runtime_error, with advice, if there is no such file}
///
/// @param file  its path
/// @return      its bytes
inline std::vector<std::uint8_t> read_bytes(const std::filesystem::path& file)
{
    std::filesystem::path packed = file;
    packed += ".gz";
    std::ifstream stream(file, std::ios::binary);
    if (!std::filesystem::is_regular_file(file) || !stream)
        refuse(file.string(), "a file to read", "none",
            std::filesystem::exists(packed)
                ? "Unpack the one beside it: gunzip " + packed.string()
                : "Give the folder of the digits as the first argument.");
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace digits
