#include "layer.hpp"

#include "03-sigmoid/sigmoid.hpp"
#include "06-network/layer.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <stdexcept>

namespace {

/// A layer of two inputs and three neurons, as in the chapter.
const mine::layer wide{{2, 3, {0.1, 0.3, 0.5, 0.2, 0.4, 0.6}}, {0.1, 0.2, 0.3}};

/// The same in the book's code.
const network::layer<double> right{wide.weights, wide.biases};

/// Compares every answer to a batch with the book's.
void compare(const arrays::matrix<double>& inputs)
{
    const auto got = wide.batch(inputs, activation::sigmoid<double>);
    for (std::size_t row = 0; row < inputs.rows; ++row) {
        const auto begin = inputs.numbers.begin() + std::ptrdiff_t(2 * row);
        const auto alone
            = right({begin, begin + 2}, activation::sigmoid<double>);
        for (std::size_t neuron = 0; neuron < 3; ++neuron) {
            CAPTURE(row, neuron);
            CHECK(got(row, neuron) == exercise::about{alone[neuron], 1e-12});
        }
    }
}

} // namespace

TEST_CASE("A layer with a square of equal weights has the right sums")
{
    const mine::layer square{{2, 2, {2, 1, 1, 2}}, {0, 0}};
    CHECK(square.sums({1, 10}) == std::vector<double>{12, 21});
}

TEST_CASE("Every weight meets the input that it comes from")
{
    const auto got = wide.sums({1, 0.5}), expected = right.sums({1, 0.5});
    for (std::size_t neuron = 0; neuron < 3; ++neuron) {
        CAPTURE(neuron);
        CHECK(got[neuron] == exercise::about{expected[neuron], 1e-12});
    }
}

TEST_CASE("A layer of two inputs takes a batch of two rows")
{
    compare({2, 2, {1, 0.5, -2, 3}});
}

TEST_CASE("It takes a batch of three rows too")
{
    compare({3, 2, {1, 0.5, -2, 3, 0, -1}});
}

TEST_CASE("Inputs that do not fit are refused")
{
    CHECK_THROWS_AS(wide.sums({1, 2, 3}), std::invalid_argument);
    CHECK_THROWS_AS(
        wide.batch({2, 3, {1, 2, 3, 4, 5, 6}}, activation::sigmoid<double>),
        std::invalid_argument);
}
