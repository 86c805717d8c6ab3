#include "01-arrays/add_to_rows.hpp"
#include "01-arrays/matmul.hpp"
#include "01-arrays/matrix.hpp"
#include "03-sigmoid/sigmoid.hpp"
#include "05-output/identity.hpp"
#include "06-network/eigen_forward.hpp"
#include "06-network/layer.hpp"
#include "06-network/sums.hpp"
#include "06-network/three_layers.hpp"

#include "catch.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

using activation::identity, activation::sigmoid;
using Catch::Matchers::WithinAbs, Catch::Matchers::WithinRel;

namespace {

template <typename Real>
std::vector<Real> example()
{
    const Real x1 = GENERATE(Real(1), Real(-3), Real(0));
    const Real x2 = GENERATE(Real(0.5), Real(7));
    return {x1, x2};
}

template <typename Real>
Real several_ulp()
{
    return 8 * std::numeric_limits<Real>::epsilon();
}

} // namespace

TEMPLATE_TEST_CASE("By hand, by indices and by matrices the sums of the first "
                   "layer are the same",
    "", float, double)
{
    const auto x = example<TestType>();
    const auto first = network::fish_book<TestType>().first;
    const auto a = first.sums(x);
    const auto product = arrays::add_to_rows(
        arrays::matmul(arrays::matrix<TestType>{1, 2, x}, first.weights),
        first.biases);
    const double x1 = double(x[0]), x2 = double(x[1]);

    REQUIRE(a.size() == 3);
    CHECK(network::sums(x, first.weights, first.biases) == a);
    const TestType close = several_ulp<TestType>() * 8;
    CHECK_THAT(a[0], WithinAbs(0.1 * x1 + 0.2 * x2 + 0.1, close));
    CHECK_THAT(a[1], WithinAbs(0.3 * x1 + 0.4 * x2 + 0.2, close));
    CHECK_THAT(a[2], WithinAbs(0.5 * x1 + 0.6 * x2 + 0.3, close));
    for (std::size_t j = 0; j < 3; ++j)
        CHECK_THAT(product(0, j), WithinAbs(a[j], close));
}

TEMPLATE_TEST_CASE("The weight to neuron j from input i stands in row i and "
                   "column j of the matrix",
    "", float, double)
{
    // One weight is 1, all others 0: only neuron j hears only input i.
    const std::size_t i = GENERATE(0u, 1u);
    const std::size_t j = GENERATE(0u, 1u, 2u);
    network::layer<TestType> layer{
        {2, 3, std::vector<TestType>(6)}, std::vector<TestType>(3)};
    layer.weights(i, j) = 1;

    const std::vector<TestType> x{5, 7};
    std::vector<TestType> expected(3);
    expected[j] = x[i];
    CHECK(layer.sums(x) == expected);
}

TEMPLATE_TEST_CASE("A layer takes an activation function by its bare name or "
                   "as a lambda",
    "", float, double)
{
    const auto x = example<TestType>();
    const auto first = network::fish_book<TestType>().first;
    const auto sums = first.sums(x);
    const auto outputs = first(x, sigmoid);
    for (std::size_t j = 0; j < 3; ++j)
        CHECK(outputs[j] == sigmoid(sums[j]));

    const auto doubled = first(x, [](TestType a) { return 2 * a; });
    for (std::size_t j = 0; j < 3; ++j)
        CHECK(doubled[j] == 2 * sums[j]);
    CHECK(first(x, identity) == sums);
}

TEMPLATE_TEST_CASE("The network gives the two numbers that the fish book "
                   "prints",
    "", float, double)
{
    const auto y = network::fish_book<TestType>()({1, TestType(0.5)});
    // Eight digits are printed there; a float has seven.
    const double last = std::max(5e-9, double(several_ulp<TestType>()) / 4);
    REQUIRE(y.size() == 2);
    CHECK_THAT(y[0], WithinAbs(0.31682708, last));
    CHECK_THAT(y[1], WithinAbs(0.69627909, last));
}

TEMPLATE_TEST_CASE(
    "Layer after layer, the network computes what its layers compute", "",
    float, double)
{
    const auto x = example<TestType>();
    const auto net = network::fish_book<TestType>();
    const auto z1 = net.first(x, sigmoid);
    const auto z2 = net.second(z1, sigmoid);
    CHECK(net(x) == net.third.sums(z2));
}

TEMPLATE_TEST_CASE(
    "A batch gives to each row what the row gets alone", "", float, double)
{
    const auto net = network::fish_book<TestType>();
    const arrays::matrix<TestType> x{
        3, 2, {1, TestType(0.5), -3, 7, TestType(0.25), 0}};
    const auto y = net.batch(x);
    const auto z = net.first.batch(x, sigmoid);
    const auto doubled = net.first.batch(x, [](TestType a) { return 2 * a; });

    REQUIRE(y.rows == 3);
    REQUIRE(y.columns == 2);
    REQUIRE(z.numbers.size() == 9);
    const std::size_t row = GENERATE(0u, 1u, 2u);
    const std::vector<TestType> alone{x(row, 0), x(row, 1)};
    const auto answer = net(alone);
    const TestType close = several_ulp<TestType>() * 8;
    CHECK_THAT(y(row, 0), WithinAbs(answer[0], close));
    CHECK_THAT(y(row, 1), WithinAbs(answer[1], close));
    const auto hidden = net.first(alone, sigmoid);
    const auto sums = net.first.sums(alone);
    for (std::size_t j = 0; j < 3; ++j) {
        CHECK_THAT(z(row, j), WithinAbs(hidden[j], close));
        CHECK_THAT(doubled(row, j), WithinAbs(2 * sums[j], close));
    }
}

TEMPLATE_TEST_CASE("An empty batch gives an empty answer", "", float, double)
{
    const auto y = network::fish_book<TestType>().batch({0, 2, {}});
    CHECK(y.rows == 0);
    CHECK(y.columns == 2);
    CHECK(y.numbers.empty());
}

TEMPLATE_TEST_CASE(
    "A layer whose weights are transposed says so unless they are a square", "",
    float, double)
{
    const auto right = network::fish_book<TestType>().first;
    network::layer<TestType> layer{{3, 2, {}}, right.biases};
    for (std::size_t j = 0; j < 3; ++j)
        for (std::size_t i = 0; i < 2; ++i)
            layer.weights.numbers.push_back(right.weights(i, j));

    const std::string message = "layer with (3, 2) weights: expected 3 inputs, "
                                "got 2. Are the weights transposed?";
    CHECK_THROWS_MATCHES(layer.sums({1, 0}), std::invalid_argument,
        Catch::Matchers::Message(message));
    CHECK_THROWS_MATCHES(layer({1, 0}, sigmoid), std::invalid_argument,
        Catch::Matchers::Message(message));
    CHECK_THROWS_MATCHES(layer.batch({1, 2, {1, 0}}, sigmoid),
        std::invalid_argument, Catch::Matchers::Message(message));
}

TEMPLATE_TEST_CASE("A layer counts its biases and its weights before it adds",
    "", float, double)
{
    using Catch::Matchers::Message;
    using network::check_shapes;
    const arrays::matrix<TestType> weights{2, 3, {1, 2, 3, 4, 5, 6}};
    const std::vector<TestType> biases{1, 2, 3};
    const arrays::matrix<TestType> short_row{2, 3, {1, 2, 3, 4, 5}};

    CHECK_NOTHROW(check_shapes(2, weights, biases));
    CHECK_THROWS_MATCHES(check_shapes<TestType>(2, weights, {1, 2}),
        std::invalid_argument,
        Message("layer with (2, 3) weights: expected 3 biases, got 2. Give one "
                "for each column."));
    CHECK_THROWS_MATCHES(check_shapes(2, short_row, biases),
        std::invalid_argument, Message("shape: (2, 3) with 5 numbers"));
    CHECK_THROWS_MATCHES(check_shapes(3, weights, biases),
        std::invalid_argument,
        Message("layer with (2, 3) weights: expected 2 inputs, got 3. Are the "
                "weights transposed?"));
}

TEMPLATE_TEST_CASE("A square matrix that is transposed gives another answer "
                   "and no message",
    "", float, double)
{
    auto net = network::fish_book<TestType>();
    const auto x = example<TestType>();
    const auto right = net(x);
    std::swap(net.third.weights(0, 1), net.third.weights(1, 0));
    std::vector<TestType> wrong;
    REQUIRE_NOTHROW(wrong = net(x));
    CHECK(wrong != right);
    CHECK_THAT(wrong[0], !WithinAbs(right[0], 0.01));
}

TEMPLATE_TEST_CASE(
    "Eigen computes the same sums and the same outputs", "", float, double)
{
    const auto x = example<TestType>();
    const auto net = network::fish_book<TestType>();
    Eigen::RowVectorX<TestType> row(2);
    row << x[0], x[1];

    const auto sums = network::eigen_sums<TestType>(row, net.first);
    const auto expected = net.first.sums(x);
    REQUIRE(sums.size() == 3);
    for (int j = 0; j < 3; ++j)
        CHECK_THAT(sums(j),
            WithinAbs(expected[std::size_t(j)], several_ulp<TestType>() * 8));

    const auto y = network::eigen_forward<TestType>(net, row);
    const auto answer = net(x);
    REQUIRE(y.size() == 2);
    for (int k = 0; k < 2; ++k)
        CHECK_THAT(
            y(k), WithinRel(answer[std::size_t(k)], several_ulp<TestType>()));
}
