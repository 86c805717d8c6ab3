#include "answers.hpp"

#include "03-sigmoid/sigmoid.hpp"
#include "05-output/identity.hpp"
#include "06-network/layer.hpp"

#include "catch.hpp"

namespace {

/// A layer whose weights and biases are all 0.
network::layer<double> layer(std::size_t inputs, std::size_t neurons)
{
    return {{inputs, neurons, std::vector<double>(inputs * neurons)},
        std::vector<double>(neurons)};
}

const auto first = layer(784, 50), second = layer(50, 100),
           third = layer(100, 10);

/// What layer 2 gives to 32 pictures.
arrays::matrix<double> to_pictures()
{
    const arrays::matrix<double> x{32, 784, std::vector<double>(32 * 784)};
    using activation::sigmoid;
    return second.batch(first.batch(x, sigmoid<double>), sigmoid<double>);
}

/// Compares a prediction with a matrix.
void compare(mine::shape predicted, const arrays::matrix<double>& real)
{
    CHECK(predicted.rows == real.rows);
    CHECK(predicted.columns == real.columns);
}

} // namespace

TEST_CASE("The shape of the weights of layer 1")
{
    compare(mine::first_weights(), first.weights);
}

TEST_CASE("The shape of the weights of layer 3")
{
    compare(mine::third_weights(), third.weights);
}

TEST_CASE("The shape of the outputs of layer 2")
{
    compare(mine::second_outputs(), to_pictures());
}

TEST_CASE("The shape of the answers")
{
    compare(mine::answers(),
        third.batch(to_pictures(), activation::identity<double>));
}

TEST_CASE("How many weights and biases layer 2 has")
{
    CHECK(mine::second_numbers()
        == second.weights.numbers.size() + second.biases.size());
}
