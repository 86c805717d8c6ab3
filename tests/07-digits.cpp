#include "07-digits/big_endian.hpp"
#include "07-digits/images.hpp"
#include "07-digits/labelled.hpp"
#include "07-digits/labels.hpp"
#include "07-digits/load.hpp"
#include "07-digits/read_bytes.hpp"
#include "07-digits/refuse.hpp"
#include "07-digits/split.hpp"

#include "catch.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using bytes = std::vector<std::uint8_t>;
namespace files = std::filesystem;

/// Returns the folder of the digits that come with the book.
files::path built_in()
{
    return digits::folder(1, nullptr);
}

/// Returns an IDX file: a magic number, sizes, and then so many bytes.
bytes idx(
    std::vector<std::uint32_t> header, std::size_t count, std::uint8_t byte = 0)
{
    bytes file;
    for (const std::uint32_t number : header)
        for (const int shift : {24, 16, 8, 0})
            file.push_back(std::uint8_t(number >> shift));
    file.insert(file.end(), count, byte);
    return file;
}

/// Returns what a function says when it refuses.
std::string refusal(const std::function<void()>& function)
{
    try {
        function();
    } catch (const std::runtime_error& error) {
        return error.what();
    }
    return "nothing";
}

/// Tells whether a message has this part.
bool says(const std::string& message, const std::string& part)
{
    return message.find(part) != std::string::npos;
}

/// Returns what the reader of images says to these bytes.
std::string images_say(const bytes& file)
{
    return refusal([&] { digits::read_images(file, "a file"); });
}

/// Returns what the reader of labels says to these bytes.
std::string labels_say(const bytes& file)
{
    return refusal([&] { digits::read_labels(file, "a file"); });
}

/// A folder that is gone after the test.
struct folder {
    files::path path = files::temp_directory_path()
        / ("digits-" + std::to_string(std::random_device()()));

    folder()
    {
        files::create_directory(path);
    }

    ~folder()
    {
        files::remove_all(path);
    }

    folder(const folder&) = delete;
    folder& operator=(const folder&) = delete;

    /// Puts bytes into a file of it.
    void write(const std::string& name, const bytes& file) const
    {
        std::ofstream stream(path / name, std::ios::binary);
        for (const std::uint8_t byte : file)
            stream.put(char(byte));
    }
};

} // namespace

TEST_CASE("A number of four bytes has its most significant byte first")
{
    const bytes file{0xff, 0x00, 0x00, 0x08, 0x03, 0xfe};
    CHECK(digits::big_endian(file, 1) == 0x00000803);
    CHECK(digits::big_endian(file, 2) == 0x000803fe);
    CHECK(digits::big_endian(idx({4294967295u}, 0), 0) == 4294967295u);
}

TEST_CASE("An IDX file of images gives its pictures, row by row")
{
    bytes file = idx({0x803, 2, 3, 4}, 24);
    file[16 + 12 + 1 * 4 + 2] = 255;
    const auto images = digits::read_images(file, "a file");
    CHECK(images.rows == 3);
    CHECK(images.columns == 4);
    CHECK(images.size() == 12);
    CHECK(images.count() == 2);
    CHECK(images.pixels[12 + 1 * 4 + 2] == 255);
    CHECK(images.darkest() == 255);
}

TEST_CASE("The digits of the book are 1797 pictures of 64 pixels")
{
    const auto all = digits::load(built_in(), "digits");
    CHECK(all.pictures.count() == 1797);
    CHECK(all.labels.size() == 1797);
    CHECK(all.pictures.rows == 8);
    CHECK(all.pictures.columns == 8);
    CHECK(all.pictures.darkest() == 16);
    // The first three are a zero, a one and a two; the first row of the zero,
    // as scikit-learn publishes it.
    CHECK(all.labels[0] == 0);
    CHECK(all.labels[1] == 1);
    CHECK(all.labels[2] == 2);
    const bytes row(
        all.pictures.pixels.begin(), all.pictures.pixels.begin() + 8);
    CHECK(row == bytes{0, 0, 5, 13, 9, 1, 0, 0});
}

TEST_CASE("A packed file is refused, and the message says how to unpack it")
{
    bytes file{0x1f, 0x8b, 0x08, 0x00};
    const std::string message = "a file: expected an IDX file, got one packed "
                                "by gzip. Unpack it with gunzip.";
    CHECK(images_say(file) == message);
    CHECK(labels_say(file) == message);
    file.resize(2);
    CHECK(images_say(file) == message);
}

TEST_CASE("A file that is shorter than its header is refused")
{
    const std::size_t length = GENERATE(range(0u, 16u));
    bytes file = idx({0x803, 1, 1, 1}, 1);
    file.resize(length);
    CHECK(images_say(file)
        == "a file: expected a header of 16 bytes, got "
            + std::to_string(length)
            + ". The file is cut short; fetch it again.");
    file.resize(7);
    CHECK(labels_say(file)
        == "a file: expected a header of 8 bytes, got 7. The file is cut "
           "short; fetch it again.");
}

TEST_CASE("A file with another magic number is refused, swapped ones too")
{
    const std::string advice
        = ". This is another kind of file; are images and labels swapped?";
    CHECK(images_say(idx({0x801, 8, 0, 0}, 0))
        == "a file: expected the magic number 0x00000803, got 0x00000801"
            + advice);
    CHECK(labels_say(idx({0x803, 1, 1, 1}, 1))
        == "a file: expected the magic number 0x00000801, got 0x00000803"
            + advice);
    // Text, numbers of another type, and the other order of bytes.
    const std::uint32_t magic = GENERATE(0x68656c6cu, 0x0d03u, 0x03080000u);
    CHECK(says(images_say(idx({magic, 1, 1, 1}, 1)),
        "expected the magic number 0x00000803"));
}

TEST_CASE("A file that is shorter or longer than its header says is refused")
{
    CHECK(images_say(idx({0x803, 3, 2, 2}, 11))
        == "a file: expected 3 x 2 x 2 bytes after the header, got 11. The "
           "file is cut short; fetch it again.");
    CHECK(images_say(idx({0x803, 3, 2, 2}, 13))
        == "a file: expected 3 x 2 x 2 bytes after the header, got 13. There "
           "are bytes too many; fetch the file again.");
    CHECK(images_say(idx({0x803, 3, 2, 2}, 12)) == "nothing");
    CHECK(says(labels_say(idx({0x801, 5}, 4)), "cut short"));
    CHECK(says(labels_say(idx({0x801, 5}, 6)), "too many"));
}

TEST_CASE("Sizes whose product overflows are refused")
{
    // The products are 0, 12 and 0 in 32 bits; the last is 0 in 64 bits too.
    const std::vector<std::uint32_t> sizes
        = GENERATE(as<std::vector<std::uint32_t>>{},
            std::vector{65536u, 65536u, 1u}, std::vector{1u, 1073741827u, 4u},
            std::vector{2147483648u, 2147483648u, 4u},
            std::vector{4294967295u, 4294967295u, 4294967295u});
    const std::size_t length = GENERATE(as<std::size_t>{}, 0, 12);
    CHECK(images_say(idx({0x803, sizes[0], sizes[1], sizes[2]}, length))
        == "a file: expected " + std::to_string(sizes[0]) + " x "
            + std::to_string(sizes[1]) + " x " + std::to_string(sizes[2])
            + " bytes after the header, got " + std::to_string(length)
            + ". The file is cut short; fetch it again.");
}

TEST_CASE("A size of zero is refused")
{
    const int place = GENERATE(1, 2, 3);
    std::vector<std::uint32_t> header{0x803, 4294967295u, 2, 2};
    header[std::size_t(place)] = 0;
    CHECK(says(
        images_say(idx(header, 0)), "expected sizes of at least 1, got 0"));
    CHECK(says(
        labels_say(idx({0x801, 0}, 0)), "expected sizes of at least 1, got 0"));
}

TEST_CASE("A label that is no digit is refused")
{
    bytes file = idx({0x801, 5}, 5, 9);
    CHECK(labels_say(file) == "nothing");
    file[8 + 3] = 10;
    CHECK(labels_say(file)
        == "a file: expected labels from 0 to 9, got 10 as label 4. These are "
           "no digits; fetch the file again.");
}

TEST_CASE("Images and labels that differ in number are refused")
{
    const bytes images = idx({0x803, 3, 2, 2}, 12);
    const std::size_t count = GENERATE(as<std::size_t>{}, 2, 4);
    const bytes labels = idx({0x801, std::uint32_t(count)}, count);
    CHECK(refusal([&] {
        digits::read_labelled(images, labels, "pictures", "labels");
    })
        == "labels: expected 3 labels, as pictures has images, got "
            + std::to_string(count)
            + ". The two files do not belong together; fetch both again.");
    CHECK(
        digits::read_labelled(images, idx({0x801, 3}, 3), "pictures", "labels")
            .labels.size()
        == 3);
}

TEST_CASE("Whatever the bytes are, a file is read whole or refused")
{
    // Every length and every single wrong byte of a small file.
    const bytes good = idx({0x803, 2, 2, 2}, 8);
    int read = 0;
    for (std::size_t place = 0; place < good.size(); ++place)
        for (int byte = 0; byte < 256; ++byte) {
            bytes file = good;
            file[place] = std::uint8_t(byte);
            const bool same = file == good, pixel = place >= 16;
            const std::string said = images_say(file);
            REQUIRE((said == "nothing") == (same || pixel));
            read += said == "nothing";
        }
    CHECK(read == 16 + 8 * 256);
    for (std::size_t length = 0; length < good.size(); ++length)
        CHECK(images_say({good.begin(), good.begin() + long(length)})
            != "nothing");
}

TEST_CASE("A file that is missing is refused, with the one to unpack if there "
          "is one")
{
    const folder here;
    const std::string name = (here.path / "train-images-idx3-ubyte").string();
    const auto read = [&] { digits::read_bytes(name); };
    CHECK(refusal(read)
        == name
            + ": expected a file to read, got none. Give the folder of the "
              "digits as the first argument.");
    here.write("train-images-idx3-ubyte.gz", {0x1f, 0x8b});
    CHECK(refusal(read)
        == name
            + ": expected a file to read, got none. Unpack the one beside it: "
              "gunzip "
            + name + ".gz");
    CHECK(says(refusal([&] { digits::read_bytes(here.path); }),
        "expected a file to read"));
    CHECK(says(refusal([&] { digits::load(here.path); }), name));
}

TEST_CASE("A refusal says what was expected, what was got, and what to do")
{
    CHECK(refusal([] { digits::refuse("here", "bread", "a stone", "Ask."); })
        == "here: expected bread, got a stone. Ask.");
}

TEST_CASE("A folder of MNIST keeps its own two parts")
{
    const folder here;
    here.write("train-images-idx3-ubyte", idx({0x803, 3, 2, 2}, 12, 7));
    here.write("train-labels-idx1-ubyte", idx({0x801, 3}, 3, 1));
    here.write("t10k-images-idx3-ubyte", idx({0x803, 2, 2, 2}, 8, 255));
    here.write("t10k-labels-idx1-ubyte", idx({0x801, 2}, 2, 9));
    std::string name = here.path.string();
    std::array<char*, 2> arguments{nullptr, name.data()};
    const auto both = digits::load(digits::folder(2, arguments.data()));
    CHECK(both.training.labels == bytes{1, 1, 1});
    CHECK(both.held_out.labels == bytes{9, 9});
    CHECK(both.training.pictures.darkest() == 7);
    CHECK(both.held_out.pictures.darkest() == 255);
}

TEST_CASE("Every fifth digit is held out, and no digit is in both parts")
{
    const auto all = digits::load(built_in(), "digits");
    const auto both = digits::load(built_in());
    CHECK(both.training.labels.size() == 1438);
    CHECK(both.held_out.labels.size() == 359);
    CHECK(both.training.pictures.count() == 1438);
    CHECK(both.held_out.pictures.count() == 359);
    for (std::size_t place = 0; place < all.labels.size(); ++place) {
        const bool held = place % 5 == 4;
        const auto& part = held ? both.held_out : both.training;
        const std::size_t there = held ? place / 5 : place - place / 5;
        REQUIRE(part.labels[there] == all.labels[place]);
        const auto here = [](const digits::images& images, std::size_t n) {
            const auto first = images.pixels.begin() + long(n * 64);
            return bytes(first, first + 64);
        };
        REQUIRE(here(part.pictures, there) == here(all.pictures, place));
    }
}
