#pragma once

#include "refuse.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace digits {

/// Says what to do about a file of digits that is missing.
///
/// Some sites hand them out packed, and some with a dot before idx.
///
/// @param file  its path
/// @return      a sentence
inline std::string advice(const std::filesystem::path& file)
{
    std::string dotted = file.filename().string();
    if (const auto dash = dotted.rfind("-idx"); dash != std::string::npos)
        dotted[dash] = '.';
    const auto beside = file.parent_path() / dotted;
    if (std::filesystem::exists(beside))
        return "Rename the one beside it: mv " + beside.string() + " "
            + file.string();
    for (auto packed : {file, beside})
        if (std::filesystem::exists(packed += ".gz"))
            return "Unpack the one beside it: gunzip " + packed.string();
    return "Give the folder of the digits as the first argument.";
}

/// Reads a whole file.
///
/// @raises{std::runtime_error, with advice, if there is no such file}
///
/// @param file  its path
/// @return      its bytes
inline std::vector<std::uint8_t> read_bytes(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!std::filesystem::is_regular_file(file) || !stream)
        refuse(file.string(), "a file to read", "none", advice(file));
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace digits
