#include "03-sigmoid/sigmoid.hpp"
#include "03-sigmoid/sigmoid_slope.hpp"
#include "03-sigmoid/tanh.hpp"
#include "03-sigmoid/tanh_slope.hpp"
#include "04-relu/elu.hpp"
#include "04-relu/elu_slope.hpp"
#include "04-relu/gelu.hpp"
#include "04-relu/gelu_slope.hpp"
#include "04-relu/hard_swish.hpp"
#include "04-relu/relu.hpp"
#include "04-relu/relu_slope.hpp"
#include "04-relu/silu.hpp"
#include "04-relu/silu_slope.hpp"
#include "05-output/identity.hpp"
#include "08-choosing/curve_network.hpp"
#include "08-choosing/curves.hpp"
#include "08-choosing/largest_gap.hpp"

#include "catch.hpp"

#include <algorithm>
#include <array>
#include <cmath>

using activation::elu, activation::elu_slope;
using activation::relu, activation::relu_slope;
using activation::silu, activation::silu_slope;
using Catch::Matchers::WithinAbs;

namespace {

/// Trains a network with one switch and returns how far it stays from a curve.
template <typename Function, typename Slope, typename Curve>
double error(Function activate, Slope slope, Curve curve, unsigned seed)
{
    const auto trained = network::follow(activate, slope, curve, seed);
    return network::distance(trained, activate, curve);
}

/// Returns the errors of the sigmoid, tanh, ReLU, ELU, GELU and SiLU.
template <typename Curve>
std::array<double, 6> errors(Curve curve, unsigned seed)
{
    return {
        error(activation::sigmoid<double>, activation::sigmoid_slope<double>,
            curve, seed),
        error(activation::tanh<double>, activation::tanh_slope<double>, curve,
            seed),
        error(relu<double>, relu_slope<double>, curve, seed),
        error([](double x) { return elu(x); },
            [](double x) { return elu_slope(x); }, curve, seed),
        error(activation::gelu<double>, activation::gelu_slope<double>, curve,
            seed),
        error([](double x) { return silu(x); },
            [](double x) { return silu_slope(x); }, curve, seed),
    };
}

/// Returns the place of the smallest error with a seed.
template <typename Curve>
std::ptrdiff_t best(Curve curve, unsigned seed)
{
    const auto found = errors(curve, seed);
    return std::min_element(found.begin(), found.end()) - found.begin();
}

/// Who is best on the wave and on the zigzag with each of the seeds 1 to 3;
/// training takes its time, so it is done once.
const std::array<std::array<std::ptrdiff_t, 2>, 3>& winners()
{
    static const auto found = [] {
        std::array<std::array<std::ptrdiff_t, 2>, 3> places{};
        for (unsigned seed = 1; seed <= 3; ++seed)
            places[seed - 1]
                = {best(curves::wave, seed), best(curves::zigzag, seed)};
        return places;
    }();
    return found;
}

} // namespace

TEST_CASE("On the zigzag ReLU comes closest with each of the three seeds, on "
          "the wave with none")
{
    for (const auto& [wave, zigzag] : winners()) {
        CHECK(zigzag == 2);
        CHECK(wave != 2);
    }
}

TEST_CASE("On the wave another seed puts another switch first")
{
    CHECK(winners()[0][0] != winners()[1][0]);
}

TEST_CASE("Training a network without activation finds the best line")
{
    // Of all lines, the zigzag's mean comes closest to it, as it is the same
    // in a mirror.
    double sum = 0, squares = 0;
    for (int eighths = -16; eighths <= 16; ++eighths) {
        const double y = curves::zigzag(eighths / 8.0);
        sum += y;
        squares += y * y;
    }
    const double spread = std::sqrt(squares / 33 - (sum / 33) * (sum / 33));
    const double found = error(
        activation::identity<double>, [](double) { return 1.0; },
        curves::zigzag, GENERATE(1u, 2u));
    CHECK_THAT(found, WithinAbs(spread, 1e-9));
}

TEST_CASE("The curves pass through the points they are known by")
{
    CHECK(curves::zigzag(0) == 1);
    CHECK(curves::zigzag(1) == -1);
    CHECK(curves::zigzag(-1) == -1);
    CHECK(curves::zigzag(2) == 1);
    CHECK(curves::wave(0) == 0);
    CHECK_THAT(curves::wave(std::acos(0.0) / 2), WithinAbs(1, 1e-15));
}

TEMPLATE_TEST_CASE("Hard swish stays within a sixth of SiLU", "", float, double)
{
    for (int hundredths = -4000; hundredths <= 4000; ++hundredths) {
        const TestType x = TestType(hundredths) / 100;
        const TestType hard = activation::hard_swish(x);
        CAPTURE(x);
        REQUIRE(std::abs(hard - silu(x)) < TestType(1) / 6);
    }
}

TEST_CASE("The networks of two switches begin alike and end differently")
{
    const auto still = [](double) { return 0.0; };
    const auto begun = network::follow(still, still, still, 5);
    const auto again = network::follow(
        relu<double>, still, [&](double x) { return begun(x, relu<double>); },
        5);
    for (std::size_t i = 0; i < begun.neurons.size(); ++i) {
        CHECK(begun.neurons[i].weight == again.neurons[i].weight);
        CHECK(begun.neurons[i].bias == again.neurons[i].bias);
        CHECK(begun.neurons[i].out == again.neurons[i].out);
    }
    const auto other
        = network::follow(relu<double>, relu_slope<double>, curves::wave, 5);
    CHECK(other.neurons[0].out != begun.neurons[0].out);
}

TEMPLATE_TEST_CASE("Beyond 3 on either side hard swish is exactly its input or "
                   "exactly 0",
    "", float, double)
{
    const TestType x = GENERATE(TestType(3), TestType(4.5), TestType(1000));
    CAPTURE(x);
    CHECK(activation::hard_swish(x) == x);
    CHECK(activation::hard_swish(-x) == 0);
}

TEST_CASE("The largest gap between two curves is found where it is")
{
    const auto found = reading::largest_gap(
        [](double x) { return x * x; }, [](double x) { return 2 * x - 1; });
    CHECK(found.size == 81);
    CHECK(found.at == -8);
}
