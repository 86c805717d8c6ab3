#include "00-reading/band.hpp"
#include "00-reading/record.hpp"
#include "01-arrays/matrix.hpp"
#include "01-arrays/uniform.hpp"
#include "03-sigmoid/sigmoid.hpp"
#include "05-output/softmax.hpp"
#include "06-network/layer.hpp"
#include "07-digits/backward.hpp"
#include "07-digits/big_endian.hpp"
#include "07-digits/cross_entropy.hpp"
#include "07-digits/descend.hpp"
#include "07-digits/examine.hpp"
#include "07-digits/forward.hpp"
#include "07-digits/images.hpp"
#include "07-digits/labelled.hpp"
#include "07-digits/labels.hpp"
#include "07-digits/learn.hpp"
#include "07-digits/load.hpp"
#include "07-digits/passed_back.hpp"
#include "07-digits/random_layers.hpp"
#include "07-digits/read_bytes.hpp"
#include "07-digits/reader.hpp"
#include "07-digits/recorded.hpp"
#include "07-digits/refuse.hpp"
#include "07-digits/sample_reader.hpp"
#include "07-digits/split.hpp"
#include "07-digits/trained.hpp"
#include "07-digits/untrained.hpp"

#include "catch.hpp"
#include "mnist.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <limits>
#include <random>
#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

using Catch::Matchers::WithinAbs;
using digits::recorded;

namespace {

using bytes = std::vector<std::uint8_t>;
namespace files = std::filesystem;

/// Returns the folder of the digits that come with the book.
files::path built_in()
{
    return files::path(__FILE__).parent_path() / "../data/digits";
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
    // All of it paper, or no picture at all: it can be divided by even then.
    CHECK(digits::images{1, 1, {0, 0}}.darkest() == 1);
    CHECK(digits::images{1, 1, {}}.darkest() == 1);
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
    // The first two products are 0 and 12 in 32 bits, the next two are so in
    // 64 bits.
    const std::vector<std::uint32_t> sizes
        = GENERATE(as<std::vector<std::uint32_t>>{},
            std::vector{65536u, 65536u, 1u}, std::vector{1u, 1073741827u, 4u},
            std::vector{2147483648u, 2147483648u, 4u},
            std::vector{3340214413u, 4141967055u, 4u},
            std::vector{4294967295u, 4294967295u, 4294967295u});
    const std::size_t length = GENERATE(as<std::size_t>{}, 0, 12);
    CHECK(images_say(idx({0x803, sizes[0], sizes[1], sizes[2]}, length))
        == "a file: expected " + std::to_string(sizes[0]) + " x "
            + std::to_string(sizes[1]) + " x " + std::to_string(sizes[2])
            + " bytes after the header, got " + std::to_string(length)
            + ". The file is cut short; fetch it again.");
    CHECK(labels_say(idx({0x801, 4294967295u}, length))
        == "a file: expected 4294967295 bytes after the header, got "
            + std::to_string(length)
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
    const std::string dotted = (here.path / "train-images.idx3-ubyte").string();
    here.write("train-images.idx3-ubyte", {});
    CHECK(says(refusal(read), "Rename the one beside it: mv " + dotted + " "));
    std::filesystem::rename(dotted, dotted + ".gz");
    std::filesystem::remove(name + ".gz");
    CHECK(says(refusal(read), "gunzip " + dotted + ".gz"));
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
    const auto both = digits::load(2, arguments.data());
    CHECK(both.training.labels == bytes{1, 1, 1});
    CHECK(both.held_out.labels == bytes{9, 9});
    CHECK(both.training.pictures.darkest() == 7);
    CHECK(both.held_out.pictures.darkest() == 255);
}

TEST_CASE("Pictures for training and for the examination have one size")
{
    const folder here;
    here.write("train-images-idx3-ubyte", idx({0x803, 1, 4, 1}, 4, 7));
    here.write("train-labels-idx1-ubyte", idx({0x801, 1}, 1, 1));
    here.write("t10k-images-idx3-ubyte", idx({0x803, 1, 2, 2}, 4, 7));
    here.write("t10k-labels-idx1-ubyte", idx({0x801, 1}, 1, 9));
    CHECK(refusal([&] { digits::load(here.path); })
        == (here.path / "t10k-images-idx3-ubyte").string()
            + ": expected 4 x 1 pixels, as train-images-idx3-ubyte has, got "
              "2 x 2. The two files do not belong together; fetch both again.");
}

TEST_CASE("Fewer than four digits are not split, since none would be held out")
{
    const auto count = GENERATE(std::size_t(0), std::size_t(3));
    const digits::labelled few{{1, 1, bytes(count)}, bytes(count)};
    try {
        digits::split(few);
        FAIL("nothing was held out");
    } catch (const std::invalid_argument& error) {
        CHECK(error.what()
            == "split: expected at least 4 digits, got " + std::to_string(count)
                + ". Every fourth one is held out; give more of them.");
    }
    const auto both = digits::split({{1, 1, bytes(4)}, bytes(4)});
    CHECK(both.held_out.labels.size() == 1);
}

TEST_CASE("Every fourth digit is held out, and no digit is in both parts")
{
    const auto all = digits::load(built_in(), "digits");
    const auto both = digits::load(1, nullptr);
    CHECK(both.training.labels.size() == 1348);
    CHECK(both.held_out.labels.size() == 449);
    CHECK(both.training.pictures.count() == 1348);
    CHECK(both.held_out.pictures.count() == 449);
    for (std::size_t place = 0; place < all.labels.size(); ++place) {
        const bool held = place % 4 == 3;
        const auto& part = held ? both.held_out : both.training;
        const std::size_t there = held ? place / 4 : place - place / 4;
        REQUIRE(part.labels[there] == all.labels[place]);
        const auto here = [](const digits::images& images, std::size_t n) {
            const auto first = images.pixels.begin() + long(n * 64);
            return bytes(first, first + 64);
        };
        REQUIRE(here(part.pictures, there) == here(all.pictures, place));
    }
}

namespace {

/// A network with two hidden layers, and an example for it.
template <typename Real>
struct small {
    std::vector<network::layer<Real>> layers;
    std::vector<Real> inputs;
    std::size_t right;

    explicit small(unsigned seed)
    {
        std::mt19937 bits(seed);
        layers = network::random_layers<Real>({5, 4, 3, 6}, bits);
        for (auto& layer : layers)
            for (Real& bias : layer.biases)
                bias = Real(arrays::uniform(bits, -1, 1));
        for (int i = 0; i < 5; ++i)
            inputs.push_back(Real(arrays::uniform(bits, -2, 2)));
        right = bits() % 6;
    }

    /// Returns the error of the network's answer.
    Real error() const
    {
        return network::cross_entropy(
            network::forward(layers, inputs).sums.back(), right);
    }

    /// Returns the slopes that backward() finds.
    std::vector<network::layer<Real>> gradient() const
    {
        auto slopes = layers;
        for (auto& layer : slopes) {
            std::fill(layer.weights.numbers.begin(),
                layer.weights.numbers.end(), Real(0));
            std::fill(layer.biases.begin(), layer.biases.end(), Real(0));
        }
        network::backward(
            layers, network::forward(layers, inputs), right, slopes);
        return slopes;
    }
};

/// Calls a function with every number of a network and its slope.
template <typename Layers, typename Slopes, typename Function>
void each(Layers& layers, const Slopes& slopes, Function function)
{
    for (std::size_t l = 0; l < layers.size(); ++l) {
        auto& weights = layers[l].weights.numbers;
        for (std::size_t place = 0; place < weights.size(); ++place)
            function(weights[place], slopes[l].weights.numbers[place]);
        for (std::size_t place = 0; place < layers[l].biases.size(); ++place)
            function(layers[l].biases[place], slopes[l].biases[place]);
    }
}

/// Returns the digits of the book, read once.
const digits::parts& parts()
{
    static const digits::parts both = digits::load(built_in());
    return both;
}

} // namespace

TEMPLATE_TEST_CASE(
    "A network passes its inputs through every layer", "", float, double)
{
    const small<TestType> network(GENERATE(range(1u, 6u)));
    const auto& [first, second, third]
        = std::tie(network.layers[0], network.layers[1], network.layers[2]);
    const auto z1 = first(network.inputs, activation::sigmoid<TestType>);
    const auto z2 = second(z1, activation::sigmoid<TestType>);
    const auto kept = network::forward(network.layers, network.inputs);
    CHECK(kept.inputs
        == std::vector<std::vector<TestType>>{network.inputs, z1, z2});
    CHECK(kept.sums[2] == third.sums(z2));
    CHECK(kept.answer == activation::softmax(third.sums(z2)));
    TestType sum = 0;
    for (const TestType share : kept.answer)
        sum += share;
    CHECK_THAT(double(sum), WithinAbs(1, 1e-6));

    CHECK_THROWS_AS(
        network::forward(network.layers, {1, 2}), std::invalid_argument);
    CHECK_THROWS_AS(
        network::forward<TestType>({}, {1, 2}), std::invalid_argument);
}

TEMPLATE_TEST_CASE("The error of a sure and right answer is 0, and that of ten "
                   "equal shares is the logarithm of 10",
    "", float, double)
{
    const std::vector<TestType> sure{0, 1000, 0};
    CHECK(network::cross_entropy(sure, 1) == 0);
    CHECK(network::cross_entropy(sure, 2) == 1000);
    const std::vector<TestType> equal(10, TestType(7));
    CHECK_THAT(double(network::cross_entropy(equal, 3)),
        WithinAbs(2.302585092994046, 1e-6));
    CHECK_THROWS_AS(network::cross_entropy(equal, 10), std::out_of_range);
    CHECK_THROWS_AS(network::cross_entropy(std::vector<TestType>{}, 0),
        std::invalid_argument);
}

TEMPLATE_TEST_CASE(
    "Every slope agrees with its difference quotient", "", float, double)
{
    const small<TestType> network(GENERATE(range(1u, 21u)));
    // The quotients are taken in double, where they have digits enough.
    small<double> wide(1);
    wide.right = network.right;
    wide.inputs.assign(network.inputs.begin(), network.inputs.end());
    each(wide.layers, network.layers,
        [](double& number, TestType same) { number = double(same); });

    const double tolerance = sizeof(TestType) == 4 ? 1e-5 : 1e-8;
    int slopes = 0;
    each(wide.layers, network.gradient(), [&](double& number, TestType slope) {
        const double here = number, near = 1e-5;
        number = here + near;
        const double above = wide.error();
        number = here - near;
        const double below = wide.error();
        number = here;
        ++slopes;
        REQUIRE_THAT(
            double(slope), WithinAbs((above - below) / (2 * near), tolerance));
    });
    CHECK(slopes == 5 * 4 + 4 + 4 * 3 + 3 + 3 * 6 + 6);
}

TEMPLATE_TEST_CASE(
    "At the scores the slope is the answer minus the target", "", float, double)
{
    const small<TestType> network(GENERATE(range(1u, 6u)));
    auto expected = network::forward(network.layers, network.inputs).answer;
    expected[network.right] -= 1;
    CHECK(network.gradient().back().biases == expected);
}

TEMPLATE_TEST_CASE("The slopes of a batch are the sum of those of its examples",
    "", float, double)
{
    const small<TestType> network(8), other(9);
    auto both = network.gradient();
    network::backward(network.layers,
        network::forward(network.layers, other.inputs), other.right, both);
    small<TestType> second = network;
    second.inputs = other.inputs;
    second.right = other.right;
    auto sum = network.gradient();
    each(sum, second.gradient(),
        [](TestType& number, TestType slope) { number += slope; });
    each(both, sum, [](TestType number, TestType expected) {
        REQUIRE_THAT(double(number), WithinAbs(double(expected), 1e-6));
    });
    CHECK_THROWS_AS(
        network::backward(network.layers,
            network::forward(network.layers, other.inputs), 6, both),
        std::out_of_range);
}

TEMPLATE_TEST_CASE(
    "Slopes of another network are refused, and nothing is changed", "", float,
    double)
{
    small<TestType> network(8);
    const auto kept = network::forward(network.layers, network.inputs);
    const auto slopes = network.gradient();
    const auto refused = [&](const auto& use) {
        const auto before = network.gradient().back().biases;
        CHECK_THROWS_AS(use(), std::invalid_argument);
        CHECK(network.gradient().back().biases == before);
    };
    const auto both = [&](auto wrong) {
        refused([&] {
            network::backward(network.layers, kept, network.right, wrong);
        });
        refused(
            [&] { network::descend(network.layers, wrong, TestType(0.5)); });
    };
    both(std::vector<network::layer<TestType>>{});
    auto shorter = slopes;
    shorter.pop_back();
    both(shorter);
    auto turned = slopes;
    std::swap(turned[0].weights.rows, turned[0].weights.columns);
    both(turned);
    auto fewer = slopes;
    fewer[0].biases.pop_back();
    both(fewer);

    auto sums = slopes;
    auto other = kept;
    const auto another = [&] {
        network::backward(network.layers, other, network.right, sums);
    };
    other.inputs[1].pop_back();
    refused(another);
    other = kept;
    other.sums.pop_back();
    refused(another);
    other = kept;
    other.answer.push_back(0);
    refused(another);
    refused([&] { network::backward({}, kept, network.right, sums); });
    refused([&] { network::forward<TestType>({}, {1}); });
}

TEMPLATE_TEST_CASE(
    "The last layer's sums go into softmax as they are, those of "
    "the others through a sigmoid",
    "", float, double)
{
    const small<TestType> network(3);
    const auto kept = network::forward(network.layers, network.inputs);
    CHECK(kept.answer == activation::softmax(kept.sums.back()));
    auto hidden = kept.sums.front();
    for (TestType& number : hidden)
        number = activation::sigmoid(number);
    CHECK(kept.inputs.at(1) == hidden);
}

TEMPLATE_TEST_CASE(
    "Slopes go back through the weights they came from", "", float, double)
{
    const arrays::matrix<TestType> weights{2, 3, {1, 2, 3, 4, 5, 6}};
    CHECK(network::passed_back(weights, {1, 10, 100})
        == std::vector<TestType>{321, 654});
    try {
        network::passed_back(weights, {1, 10});
        FAIL("two slopes were taken for three neurons");
    } catch (const std::invalid_argument& error) {
        CHECK(std::string(error.what())
            == "layer with (2, 3) weights: expected 3 slopes, got 2. Are they "
               "those of another layer?");
    }
}

TEMPLATE_TEST_CASE("A short step against the gradient makes the error smaller",
    "", float, double)
{
    small<TestType> network(GENERATE(range(1u, 21u)));
    const TestType before = network.error();
    const auto slopes = network.gradient();
    auto expected = network.layers;
    each(expected, slopes, [](TestType& number, TestType slope) {
        number -= TestType(0.01) * slope;
    });
    network::descend(network.layers, slopes, TestType(0.01));
    CHECK(network.error() < before);
    each(expected, network.layers,
        [](TestType number, TestType same) { REQUIRE(number == same); });
}

TEMPLATE_TEST_CASE(
    "Random layers are drawn as Glorot and Bengio propose", "", float, double)
{
    std::mt19937 bits(3), same(3);
    const auto layers = network::random_layers<TestType>({20, 30, 10}, bits);
    REQUIRE(layers.size() == 2);
    CHECK(layers[0].weights.rows == 20);
    CHECK(layers[0].weights.columns == 30);
    CHECK(layers[1].weights.rows == 30);
    CHECK(layers[1].biases == std::vector<TestType>(10));
    // The first limit is the square root of 6/50, the second of 6/40.
    for (const auto& [l, limit] : {std::pair{0u, 0.34641}, {1u, 0.38730}}) {
        const auto& numbers = layers[l].weights.numbers;
        const auto [low, high]
            = std::minmax_element(numbers.begin(), numbers.end());
        CHECK_THAT(double(*low), WithinAbs(-limit, 0.02));
        CHECK_THAT(double(*high), WithinAbs(limit, 0.02));
        CHECK(double(*high) < limit + 1e-5);
    }
    CHECK(
        network::random_layers<TestType>({20, 30, 10}, same)[1].weights.numbers
        == layers[1].weights.numbers);
}

TEST_CASE("A shuffled order has every number once, and another order each time")
{
    std::mt19937 bits(5);
    const auto order = digits::shuffled(100, bits);
    CHECK(digits::shuffled(100, bits) != order);
    auto sorted = order;
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t place = 0; place < 100; ++place)
        REQUIRE(sorted[place] == place);
    CHECK(order != sorted);
    CHECK(digits::shuffled(0, bits).empty());
}

TEMPLATE_TEST_CASE(
    "A reader divides its pixels by the darkest", "", float, double)
{
    std::mt19937 bits(1);
    const digits::images pictures{1, 2, {1, 2, 3, 4}};
    const auto reader = digits::untrained<TestType>(pictures, bits);
    CHECK(reader.divisor == 4);
    CHECK(reader.layers[0].weights.rows == 2);
    CHECK(reader.layers[0].weights.columns == 32);
    CHECK(reader.layers[1].weights.columns == 10);
    const std::vector<TestType> second{TestType(0.75), 1};
    CHECK(reader.inputs(pictures, 1) == second);
    CHECK(reader(pictures, 1).answer
        == network::forward(reader.layers, second).answer);
}

TEMPLATE_TEST_CASE("A reader refuses pictures of another size than those it "
                   "was made for",
    "", float, double)
{
    // The two parts of MNIST are files of their own, and may differ in size.
    std::mt19937 bits(1);
    const auto reader
        = digits::untrained<TestType>(digits::images{2, 2, {1, 2, 3, 4}}, bits);
    const digits::images narrow{2, 1, {1, 2}}, wide{2, 3, {1, 2, 3, 4, 5, 6}};
    CHECK_THROWS_AS(reader(narrow, 0), std::invalid_argument);
    CHECK_THROWS_AS(reader(wide, 0), std::invalid_argument);
}

TEMPLATE_TEST_CASE(
    "An examination counts what was read rightly", "", float, double)
{
    CHECK(digits::largest(std::vector<TestType>{1, 3, 2, 3}) == 1);
    // Without weights every share is a tenth, and the answer the first digit.
    const digits::reader<TestType> blank{
        {{{2, 10, std::vector<TestType>(20)}, std::vector<TestType>(10)}}, 1};
    const digits::labelled examples{
        {1, 2, {1, 2, 3, 4, 5, 6, 7, 8}}, {0, 1, 2, 0}};
    const auto mark = digits::examine(blank, examples);
    CHECK(mark.right == 2);
    CHECK(mark.of == 4);
    CHECK(mark.accuracy() == 0.5);
    CHECK_THAT(mark.error, WithinAbs(2.302585092994046, 1e-6));
}

TEMPLATE_TEST_CASE("The trained network reads at least 95 of 100 held-out "
                   "digits, with whichever of three seeds",
    "", float, double)
{
    const unsigned seed = GENERATE(1u, 2u, 1998u);
    const auto student = digits::trained<TestType>(parts().training, seed);
    CAPTURE(seed);
    CHECK(digits::examine(student, parts().held_out).accuracy() >= 0.95);
}

TEMPLATE_TEST_CASE("An epoch of training makes the error smaller, the same "
                   "with the same seed",
    "", float, double)
{
    const auto run = [] {
        std::mt19937 bits(7);
        auto student
            = digits::untrained<TestType>(parts().training.pictures, bits);
        std::vector<double> errors;
        for (int epoch = 0; epoch < 3; ++epoch) {
            errors.push_back(digits::examine(student, parts().training).error);
            digits::learn(student, parts().training, bits);
        }
        return errors;
    };
    const auto errors = run();
    CHECK(errors[1] < errors[0]);
    CHECK(errors[2] < errors[1]);
    CHECK(run() == errors);
}

namespace {

/// Returns two readers that begin alike: one for pixels divided by 16, and one
/// for whole pixels, whose first weights are 16 times smaller.
template <typename Real>
std::array<digits::reader<Real>, 2> twins(unsigned seed)
{
    std::mt19937 bits(seed);
    auto divided = digits::untrained<Real>(parts().training.pictures, bits);
    auto whole = divided;
    whole.divisor = 1;
    for (Real& weight : whole.layers[0].weights.numbers)
        weight /= 16;
    return {divided, whole};
}

/// Takes a step after each of fifty pictures, with a learning rate for the
/// weights of the first layer and one for all else.
template <typename Real>
void step(digits::reader<Real>& student, Real first, Real rate)
{
    auto none = student.layers;
    for (auto& layer : none) {
        layer.weights.numbers.assign(layer.weights.numbers.size(), 0);
        layer.biases.assign(layer.biases.size(), 0);
    }
    const auto& [pictures, labels] = parts().training;
    for (std::size_t place = 0; place < 50; ++place) {
        auto gradient = none;
        network::backward(
            student.layers, student(pictures, place), labels[place], gradient);
        for (Real& slope : gradient[0].weights.numbers)
            slope *= first / rate;
        network::descend(student.layers, gradient, rate);
    }
}

} // namespace

TEMPLATE_TEST_CASE("Pixels 16 times as large, first weights 16 times smaller "
                   "and their rate 256 times smaller are the same training",
    "", float, double)
{
    using Real = TestType;
    auto [divided, whole] = twins<Real>(GENERATE(1u, 2u, 3u));
    step<Real>(divided, Real(0.5), Real(0.5));
    auto longer = whole;
    step<Real>(whole, Real(0.5) / 256, Real(0.5));
    step<Real>(longer, Real(0.5), Real(0.5));
    for (Real& weight : whole.layers[0].weights.numbers)
        weight *= 16;
    CHECK(whole.layers[0].weights.numbers == divided.layers[0].weights.numbers);
    CHECK(whole.layers[0].biases == divided.layers[0].biases);
    CHECK(whole.layers[1].weights.numbers == divided.layers[1].weights.numbers);
    CHECK(whole.layers[1].biases == divided.layers[1].biases);
    CHECK(longer.layers[1].biases != divided.layers[1].biases);
}

TEST_CASE("The record of many seeds is what training them gives")
{
    auto [pictures, labels] = parts().training;
    pictures.pixels.resize(135 * 64);
    labels.resize(135);
    const digits::labelled few{pictures, labels};
    std::vector<double> errors;
    for (unsigned seed = 1; seed <= 100; ++seed) {
        std::mt19937 bits(seed);
        auto student = digits::untrained<double>(pictures, bits);
        digits::learn(student, few, bits);
        digits::learn(student, few, bits);
        errors.push_back(digits::examine(student, few).error);
    }
    const auto [low, median, high] = reading::band_of(errors);
    const records::row after{{"examples", "135"}, {"epochs", "2"}};
    CHECK_THAT(recorded("error_low", after), WithinAbs(low, 6e-5));
    CHECK_THAT(recorded("error", after), WithinAbs(median, 6e-5));
    CHECK_THAT(recorded("error_high", after), WithinAbs(high, 6e-5));
}

TEST_CASE("After thirty epochs the error of the held-out digits still falls, "
          "and is smaller after a hundred")
{
    const auto median = [](const char* epochs) {
        return recorded("held_out_error", {{"epochs", epochs}});
    };
    CHECK(median("30") < median("25"));
    CHECK(median("100") < median("30"));
    // So far that a band is left behind.
    CHECK(recorded("held_out_error_high", {{"epochs", "100"}}) < median("30"));
}

TEST_CASE("With a tenth of the digits the error held out is larger after a "
          "hundred epochs than after thirty, while that in training is smaller")
{
    const auto after = [](const char* column, const char* epochs) {
        return recorded(column, {{"epochs", epochs}, {"examples", "135"}});
    };
    CHECK(after("held_out_error", "100") > after("held_out_error", "30"));
    CHECK(after("error_high", "100") < after("error_low", "30"));
}

TEST_CASE("Of a hundred seeds at least ninety-five read 95 of 100 held-out "
          "digits")
{
    CHECK(recorded("held_out_accuracy_low") >= 0.95);
}

namespace {

/// What train_settings changes, but for the number of digits.
const std::vector<records::row> changes{{}, {{"rate", "0.05"}}, {{"rate", "5"}},
    {{"epochs", "10"}}, {{"epochs", "100"}}, {{"width", "8"}},
    {{"width", "64"}}, {{"depth", "2"}}};

} // namespace

TEST_CASE("None of these changes makes the band as wide as ten times the rate")
{
    const auto width = [](const records::row& changed) {
        return recorded("held_out_accuracy_high", changed)
            - recorded("held_out_accuracy_low", changed);
    };
    for (const records::row& changed : changes)
        if (changed != records::row{{"rate", "5"}})
            CHECK(width(changed) < width({{"rate", "5"}}));
    CHECK(width({{"examples", "404"}}) < width({{"rate", "5"}}));
    CHECK(width({{"examples", "135"}}) < width({{"rate", "5"}}));
}

TEST_CASE(
    "None of these changes costs as much accuracy as fewer digits to learn "
    "from")
{
    for (const records::row& changed : changes)
        CHECK(recorded("held_out_accuracy", changed)
            > recorded("held_out_accuracy", {{"examples", "404"}}));
    CHECK(recorded("held_out_accuracy", {{"examples", "404"}})
        > recorded("held_out_accuracy", {{"examples", "135"}}));
}

TEST_CASE("Trained on whole pixels at the same rate a network reads worse")
{
    const std::string start = GENERATE("1", "16");
    const records::row whole{{"pixels", "undivided"}, {"start", start}};
    CHECK(recorded("held_out_accuracy_high", whole)
        < recorded("held_out_accuracy_low"));
}

TEST_CASE(
    "Trained on whole pixels at a tenth of the rate a network reads almost "
    "as well, though most of its sigmoids are flat")
{
    const std::string start = GENERATE("1", "16");
    const records::row whole{
        {"pixels", "undivided"}, {"start", start}, {"rate", "0.05"}};
    CHECK(recorded("held_out_accuracy", whole)
        > recorded("held_out_accuracy") - 0.01);
    CHECK(recorded("held_out_accuracy_low", whole)
        > recorded("held_out_accuracy_low") - 0.01);
    CHECK(recorded("flat_low", whole) > 0.5);
}

TEST_CASE("On MNIST the error held out is smallest after nine epochs and a "
          "quarter larger after thirty, while that in training halves")
{
    double least = 9;
    std::string at;
    const auto rows = records::read("mnist_train.csv");
    for (const auto& row : rows)
        if (const double error = std::stod(row.at("held_out_error"));
            error < least) {
            least = error;
            at = row.at("epoch");
        }
    CHECK(at == "9");
    CHECK(std::stod(rows.at(30).at("held_out_error")) > 1.25 * least);
    CHECK(std::stod(rows.at(30).at("error"))
        < 0.5 * std::stod(rows.at(9).at("error")));
}

TEMPLATE_TEST_CASE("Without the division a trained network reads almost as "
                   "well, though many of its sigmoids are exactly 1",
    "", float, double)
{
    auto student = digits::trained<TestType>(parts().training, 2);
    const auto divided = digits::examine(student, parts().held_out);
    student.divisor = 1;
    CHECK(digits::examine(student, parts().held_out).accuracy()
        > divided.accuracy() - 0.02);
    int ones = 0, all = 0;
    TestType low = 0;
    for (std::size_t place = 0; place < 100; ++place) {
        const auto kept = student(parts().held_out.pictures, place);
        for (const TestType sum : kept.sums[0]) {
            ones += activation::sigmoid(sum) == 1;
            ++all;
            low = std::min(low, sum);
        }
    }
    CHECK(20 * ones > all);
    // There the naive sigmoid asks for e to the minus sum.
    CHECK(std::isinf(std::exp(-low)) == (sizeof(TestType) == 4));
}

TEMPLATE_TEST_CASE(
    "With the weights of the fish book the network reads 9352 "
    "of 10000 digits of MNIST, and 9207 if pixels stay undivided",
    "", float, double)
{
    if (!std::getenv("MNIST_DIR")) {
        WARN(digits_of_mnist::missing);
        SUCCEED();
        return;
    }
    const auto test = digits::read_labelled(
        digits_of_mnist::file("t10k-images-idx3-ubyte"),
        digits_of_mnist::file("t10k-labels-idx1-ubyte"), "images", "labels");
    auto reader = digits::sample_reader<TestType>(
        digits_of_mnist::file("sample_weight.f32le.bin"),
        "sample_weight.f32le.bin");
    const auto divided = digits::examine(reader, test);
    CHECK(divided.right == 9352);
    CHECK(divided.of == 10000);
    reader.divisor = 1;
    CHECK(digits::examine(reader, test).right == 9207);
}

TEMPLATE_TEST_CASE("The weights of the fish book are read in the order in "
                   "which they lie, and only if all are there",
    "", float, double)
{
    // The number n of a file of 45360, as the file has it.
    bytes file;
    for (std::uint32_t n = 0; n < 45360; ++n) {
        const auto number = std::bit_cast<std::uint32_t>(float(n));
        for (const int shift : {0, 8, 16, 24})
            file.push_back(std::uint8_t(number >> shift));
    }
    CHECK(digits::little_endian(file, 4 * 1234) == 1234);
    const auto reader = digits::sample_reader<TestType>(file, "weights");
    REQUIRE(reader.layers.size() == 3);
    CHECK(reader.divisor == 255);
    CHECK(reader.layers[0].weights(2, 7) == 107);
    CHECK(reader.layers[0].biases[49] == 39249);
    CHECK(reader.layers[1].weights.rows == 50);
    CHECK(reader.layers[1].weights(0, 99) == 39250 + 99);
    CHECK(reader.layers[2].weights.columns == 10);
    CHECK(reader.layers[2].biases[9] == 45359);

    file.pop_back();
    CHECK(refusal([&] { digits::sample_reader<TestType>(file, "weights"); })
        == "weights: expected 181440 bytes of weights, got 181439. Is it the "
           "right file, and all of it?");
}
