#pragma once

#include "07-digits/read_bytes.hpp"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

/// MNIST, for the tests that read it where MNIST_DIR names its folder.
namespace digits_of_mnist {

/// Returns what a file of MNIST_DIR holds, unpacked if it is packed.
inline std::vector<std::uint8_t> file(const std::string& name)
{
    const std::filesystem::path path(std::getenv("MNIST_DIR"));
    if (std::filesystem::exists(path / name))
        return digits::read_bytes(path / name);
    // The shell puts the folder in, so that its name may have any letters.
    const std::string command = "gzip -dc \"$MNIST_DIR/" + name + ".gz\"";
    std::vector<std::uint8_t> unpacked;
    if (std::FILE* const pipe = popen(command.c_str(), "r")) {
        for (int byte = std::fgetc(pipe); byte != EOF; byte = std::fgetc(pipe))
            unpacked.push_back(std::uint8_t(byte));
        pclose(pipe);
    }
    return unpacked;
}

/// What a test says that would read them, and must not.
inline const char* const missing
    = "MNIST_DIR is not set, so the digits of MNIST were not read. Let "
      "it name a folder with t10k-images-idx3-ubyte, "
      "t10k-labels-idx1-ubyte (both may be packed: .gz) and "
      "sample_weight.f32le.bin.";

} // namespace digits_of_mnist
