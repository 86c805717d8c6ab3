#pragma once

#include "big_endian.hpp"
#include "reader.hpp"
#include "refuse.hpp"

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace digits {

/// Reads a number of type float from four bytes, the least significant first.
///
/// @param bytes  at least place + 4 of them
/// @param place  where the number begins
/// @return       the number
inline float little_endian(
    std::span<const std::uint8_t> bytes, std::size_t place)
{
    const auto four = bytes.subspan(place, 4);
    const std::array<std::uint8_t, 4> turned{
        four[3], four[2], four[1], four[0]};
    return std::bit_cast<float>(big_endian(turned, 0));
}

/// Makes a reader of MNIST from the weights that come with the third chapter
/// of the fish book.
///
/// The file has 45,360 numbers of four bytes, the least significant byte
/// first: the weights of a layer, row by row, then its biases, for layers of
/// 50, 100 and 10 neurons.
///
/// @raises{std::runtime_error, with advice, if the file has another length}
/// @source{saitoh2018zh}
///
/// @param bytes  the whole file
/// @param name   the file, for the message
/// @return       a reader that divides each pixel by 255
template <std::floating_point Real>
reader<Real> sample_reader(
    std::span<const std::uint8_t> bytes, const std::string& name)
{
    if (bytes.size() != 181440)
        refuse(name, "181440 bytes of weights", std::to_string(bytes.size()),
            "Is it the right file, and all of it?");
    std::size_t place = 0;
    const auto take = [&](std::size_t count) {
        std::vector<Real> numbers;
        for (const std::size_t end = place + 4 * count; place < end; place += 4)
            numbers.push_back(Real(little_endian(bytes, place)));
        return numbers;
    };
    reader<Real> answer{{}, 255};
    std::size_t inputs = 784;
    for (const std::size_t neurons : {50u, 100u, 10u}) {
        auto weights = take(inputs * neurons);
        answer.layers.push_back(
            {{inputs, neurons, std::move(weights)}, take(neurons)});
        inputs = neurons;
    }
    return answer;
}

} // namespace digits
