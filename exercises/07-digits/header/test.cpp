#include "header.hpp"

#include "catch.hpp"

#include <cstdint>
#include <stdexcept>
#include <vector>

namespace {

using bytes = std::vector<std::uint8_t>;

/// Makes a file of a header and so many pixels.
bytes file(std::uint32_t count, std::uint32_t rows, std::uint32_t columns,
    std::size_t pixels, std::uint32_t magic = 0x00000803)
{
    bytes made;
    for (const std::uint32_t number : {magic, count, rows, columns})
        for (const int shift : {24, 16, 8, 0})
            made.push_back(std::uint8_t(number >> shift));
    made.resize(16 + pixels, 7);
    return made;
}

} // namespace

TEST_CASE("It reads the sizes of an honest file")
{
    const auto said = mine::read_sizes(file(5, 3, 2, 30));
    CHECK(said.count == 5);
    CHECK(said.rows == 3);
    CHECK(said.columns == 2);
    CHECK(mine::read_sizes(file(1, 300, 2, 600)).rows == 300);
    CHECK(mine::read_sizes(file(1, 1, 1, 1)).count == 1);
}

TEST_CASE("It refuses a file that is shorter than a header")
{
    const std::size_t length = GENERATE(0u, 3u, 4u, 12u, 15u);
    bytes cut = file(5, 3, 2, 30);
    cut.resize(length);
    CAPTURE(length);
    CHECK_THROWS_AS(mine::read_sizes(cut), std::runtime_error);
}

TEST_CASE("It refuses another magic number")
{
    const bytes labels = file(5, 3, 2, 30, 0x00000801);
    CHECK_THROWS_AS(mine::read_sizes(labels), std::runtime_error);
    const bytes turned = file(5, 3, 2, 30, 0x03080000);
    CHECK_THROWS_AS(mine::read_sizes(turned), std::runtime_error);
}

TEST_CASE("It refuses a size of 0")
{
    const bytes none = file(0, 3, 2, 0);
    CHECK_THROWS_AS(mine::read_sizes(none), std::runtime_error);
    const bytes flat = file(5, 0, 2, 0);
    CHECK_THROWS_AS(mine::read_sizes(flat), std::runtime_error);
    const bytes narrow = file(5, 3, 0, 0);
    CHECK_THROWS_AS(mine::read_sizes(narrow), std::runtime_error);
}

TEST_CASE("It refuses a file with a pixel missing")
{
    CHECK_THROWS_AS(mine::read_sizes(file(5, 3, 2, 29)), std::runtime_error);
    CHECK_THROWS_AS(mine::read_sizes(file(5, 3, 2, 0)), std::runtime_error);
    CHECK_THROWS_AS(mine::read_sizes(file(5, 3, 2, 15)), std::runtime_error);
}

TEST_CASE("It refuses a file with a pixel too many")
{
    CHECK_THROWS_AS(mine::read_sizes(file(5, 3, 2, 31)), std::runtime_error);
    CHECK_THROWS_AS(mine::read_sizes(file(5, 3, 2, 60)), std::runtime_error);
}

TEST_CASE("It refuses sizes whose product overflows")
{
    // In 32 bits the first product is 0, and the second one is 6.
    const bytes first = file(65536, 65536, 1, 0);
    CHECK_THROWS_AS(mine::read_sizes(first), std::runtime_error);
    const bytes second = file(2147483651, 2, 1, 6);
    CHECK_THROWS_AS(mine::read_sizes(second), std::runtime_error);
    // In 64 bits these are 0.
    const bytes third = file(2147483648, 2147483648, 4, 0);
    CHECK_THROWS_AS(mine::read_sizes(third), std::runtime_error);
    const bytes fourth = file(2147483648, 2147483648, 2147483648, 0);
    CHECK_THROWS_AS(mine::read_sizes(fourth), std::runtime_error);
}
