#include "deep.hpp"

#include "03-sigmoid/sigmoid.hpp"
#include "04-relu/relu.hpp"
#include "05-output/identity.hpp"
#include "06-network/three_layers.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <stdexcept>
#include <string>

namespace {

using activation::identity, activation::relu, activation::sigmoid;
using numbers = std::vector<double>;

const auto fish_book = network::fish_book<double>();

/// A layer of two inputs and two neurons, to be put in between.
const network::layer<double> between{{2, 2, {1, -2, 3, 0.5}}, {-0.5, 0.25}};

/// Compares answers one by one.
void compare(const numbers& got, const numbers& expected)
{
    REQUIRE(got.size() == expected.size());
    for (std::size_t neuron = 0; neuron < expected.size(); ++neuron) {
        CAPTURE(neuron);
        CHECK(got[neuron] == exercise::about{expected[neuron], 1e-12});
    }
}

} // namespace

TEST_CASE("Three layers answer as the book's network does")
{
    const mine::deep net{{fish_book.first, fish_book.second, fish_book.third}};
    compare(net({1, 0.5}, sigmoid<double>), fish_book({1, 0.5}));
}

TEST_CASE("A fourth layer may stand in between")
{
    const mine::deep net{
        {fish_book.first, fish_book.second, between, fish_book.third}};
    const auto z1 = fish_book.first({1, 0.5}, sigmoid<double>);
    const auto z2 = fish_book.second(z1, sigmoid<double>);
    const auto z3 = between(z2, sigmoid<double>);
    compare(net({1, 0.5}, sigmoid<double>), fish_book.third.sums(z3));
}

TEST_CASE("The hidden layers use the activation that is given")
{
    const mine::deep net{{between, fish_book.third}};
    const auto z1 = between({1, -0.5}, relu<double>);
    compare(net({1, -0.5}, relu<double>), fish_book.third.sums(z1));
}

TEST_CASE("One layer alone gives plain sums")
{
    const mine::deep net{{between}};
    compare(net({1, -0.5}, sigmoid<double>), between.sums({1, -0.5}));
}

TEST_CASE("Without a layer the inputs come back")
{
    compare(mine::deep{}({1, 0.5}, sigmoid<double>), {1, 0.5});
}

TEST_CASE("The message about a layer that does not fit begins with its number")
{
    std::string said = "nothing was thrown";
    try {
        // The second layer takes three inputs, and the first gives two.
        mine::deep{{between, fish_book.second, between}}(
            {1, 0.5}, sigmoid<double>);
    } catch (const std::invalid_argument& error) {
        said = error.what();
    }
    CAPTURE(said);
    CHECK(said.substr(0, 9) == "layer 2: ");
}
