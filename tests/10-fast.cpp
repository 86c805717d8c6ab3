#include "03-sigmoid/sigmoid.hpp"
#include "03-sigmoid/tanh.hpp"
#include "04-relu/elu.hpp"
#include "04-relu/gelu.hpp"
#include "04-relu/gelu_tanh.hpp"
#include "04-relu/hard_sigmoid.hpp"
#include "04-relu/hard_swish.hpp"
#include "04-relu/leaky_relu.hpp"
#include "04-relu/mish.hpp"
#include "04-relu/prelu.hpp"
#include "04-relu/relu.hpp"
#include "04-relu/relu6.hpp"
#include "04-relu/selu.hpp"
#include "04-relu/silu.hpp"
#include "04-relu/softplus.hpp"
#include "04-relu/squared_relu.hpp"
#include "05-output/softmax.hpp"
#include "10-fast/fast.hpp"
#include "10-fast/fit_expm1.hpp"
#include "10-fast/fit_log1p.hpp"
#include "10-fast/fit_tail.hpp"
#include "10-fast/gelu_tanh_sum.hpp"

#include "catch.hpp"
#include "fast.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <limits>
#include <numbers>
#include <random>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

using Catch::Matchers::WithinAbs, Catch::Matchers::WithinRel;
using input = std::span<const float>;
using output = std::span<float>;
using limits = std::numeric_limits<float>;

namespace {

/// A function over arrays beside the plain one, parameters chosen.
struct pair {
    std::string name;
    over_arrays::function fast;
    std::function<double(double)> plain;
    std::function<float(float)> plain_float;
};

/// Makes a pair of two functions that take the same parameters.
#define PAIR(name, ...)                                                        \
    pair                                                                       \
    {                                                                          \
        #name,                                                                 \
            [=](input x, output y) {                                           \
                fast::name(x, y __VA_OPT__(, ) __VA_ARGS__);                   \
            },                                                                 \
            [=](double x) {                                                    \
                return activation::name(x __VA_OPT__(, ) __VA_ARGS__);         \
            },                                                                 \
            [=](float x) {                                                     \
                return activation::name(x __VA_OPT__(, ) __VA_ARGS__);         \
            }                                                                  \
    }

/// Every function of one number, parameters at their defaults.
std::vector<pair> family()
{
    return {PAIR(relu), PAIR(leaky_relu), PAIR(prelu), PAIR(relu6),
        PAIR(hard_sigmoid), PAIR(hard_swish), PAIR(squared_relu), PAIR(sigmoid),
        PAIR(tanh), PAIR(elu), PAIR(selu), PAIR(softplus), PAIR(silu),
        PAIR(mish), PAIR(gelu), PAIR(gelu_tanh)};
}

/// The functions that have a parameter, with a value for it.
std::vector<pair> with(float value)
{
    return {PAIR(leaky_relu, value), PAIR(prelu, value), PAIR(elu, value),
        PAIR(silu, value), PAIR(softplus, value)};
}

/// Parameters of every eighth exponent and both signs, some usual ones, and
/// the ends of the type.
std::vector<float> parameters()
{
    std::vector<float> values{1.702f, 0.01f, 20.3f, 1e-9f, 1e9f, 0x1p-149f,
        limits::min(), limits::max()};
    for (int exponent = -148; exponent < 128; exponent += 8)
        values.push_back(std::ldexp(1.37f, exponent));
    for (std::size_t i = values.size(); i-- > 0;)
        values.push_back(-values[i]);
    return values;
}

std::string header(const std::string& name)
{
    return "10-fast/" + name + ".hpp";
}

std::vector<float> drawn(unsigned seed, std::size_t length, float spread)
{
    std::mt19937 numbers(seed);
    std::normal_distribution<float> normal(0, spread);
    std::vector<float> scores(length);
    for (float& score : scores)
        score = normal(numbers);
    return scores;
}

std::vector<float> softmax(
    const std::vector<float>& scores, std::size_t columns)
{
    std::vector<float> shares(scores.size());
    fast::softmax(scores, shares, columns);
    return shares;
}

} // namespace

TEST_CASE("Every function over arrays keeps within the error that it promises, "
          "at inputs from everywhere")
{
    for (const auto& [name, fast, plain, ignored] : family()) {
        const auto worst = over_arrays::sweep(fast, plain);
        CAPTURE(name, worst.x);
        CHECK(worst.ulp <= accuracy::promised(header(name)));
    }
}

TEST_CASE("Whatever its parameter, a function over arrays is within five ulp")
{
    for (const float value : parameters())
        for (const auto& [name, fast, plain, ignored] : with(value)) {
            const auto worst = over_arrays::sweep(fast, plain, 61);
            CAPTURE(name, value, worst.x);
            CHECK(worst.ulp <= 5);
        }
}

TEST_CASE("At the infinities a function over arrays answers as the plain one, "
          "whatever its parameter")
{
    for (const float value : parameters())
        for (const auto& [name, fast, plain, plain_float] : with(value))
            for (const float end : {-limits::infinity(), limits::infinity()}) {
                CAPTURE(name, value, end);
                CHECK(over_arrays::of(fast, {end})[0] == plain_float(end));
            }
}

TEST_CASE("A function over arrays refuses a parameter that it cannot take, and "
          "says which")
{
    std::vector<float> numbers(3);
    for (const float value : {limits::infinity(), limits::quiet_NaN()})
        for (const auto& [name, fast, plain, ignored] : with(value)) {
            CAPTURE(name, value);
            CHECK_THROWS_WITH(fast(numbers, numbers),
                Catch::Matchers::StartsWith("expected a finite "));
        }
    CHECK_THROWS_WITH(
        fast::softplus(numbers, numbers, 0), "expected a beta that is not 0");
}

TEST_CASE("At the infinities, the zeros and NaN a function over arrays answers "
          "as the plain one, signs included")
{
    for (const auto& [name, fast, plain, plain_float] : family()) {
        const std::vector<float> ends{
            -limits::infinity(), limits::infinity(), 0.0f, -0.0f};
        const auto answers = over_arrays::of(fast, ends);
        for (std::size_t i = 0; i < ends.size(); ++i) {
            const float expected = plain_float(ends[i]);
            CAPTURE(name, ends[i], answers[i], expected);
            CHECK(answers[i] == expected);
            CHECK(std::signbit(answers[i]) == std::signbit(expected));
        }
    }
}

TEST_CASE("To every NaN a function over arrays answers with NaN")
{
    std::vector<float> inputs;
    for (std::uint32_t bits = 0x7f800001; bits < 0x80000000; bits += 0x12345)
        for (const std::uint32_t sign : {0u, 0x80000000u})
            inputs.push_back(std::bit_cast<float>(bits | sign));
    for (const auto& [name, fast, plain, ignored] : family()) {
        CAPTURE(name);
        for (const float answer : over_arrays::of(fast, inputs))
            REQUIRE(std::isnan(answer));
    }
}

TEST_CASE("A number is answered alike wherever it stands in an array")
{
    for (const auto& [name, fast, plain, ignored] : family()) {
        const auto inputs = drawn(10, 99, 8);
        const auto answers = over_arrays::bits(over_arrays::of(fast, inputs));
        for (std::size_t length = 0; length <= inputs.size(); ++length) {
            CAPTURE(name, length);
            const std::vector<float> last(
                inputs.end() - std::ptrdiff_t(length), inputs.end());
            const auto alone = over_arrays::bits(over_arrays::of(fast, last));
            REQUIRE(std::equal(alone.rbegin(), alone.rend(), answers.rbegin()));
        }
    }
}

TEST_CASE("The answers of a function over arrays may take the place of its "
          "inputs")
{
    for (const auto& [name, fast, plain, ignored] : family()) {
        CAPTURE(name);
        const auto inputs = drawn(11, 1000, 6);
        auto both = inputs;
        fast(both, both);
        CHECK(over_arrays::bits(both)
            == over_arrays::bits(over_arrays::of(fast, inputs)));
    }
}

TEST_CASE("A function over arrays writes no answer beyond the last one")
{
    for (const auto& [name, fast, plain, ignored] : family()) {
        CAPTURE(name);
        const auto inputs = drawn(12, 37, 6);
        std::vector<float> answers(inputs.size() + 64, 7);
        fast(inputs, output(answers).first(inputs.size()));
        CHECK(std::count(answers.end() - 64, answers.end(), 7.0f) == 64);
    }
}

TEST_CASE("A function over arrays refuses room for more or fewer answers than "
          "inputs, and says how many there are")
{
    for (const auto& [name, fast, plain, ignored] : family()) {
        CAPTURE(name);
        const std::vector<float> inputs(3);
        std::vector<float> answers(4);
        CHECK_THROWS_WITH(fast(inputs, answers),
            "expected room for 3 answers, got room for 4");
        CHECK_THROWS_AS(
            fast(answers, output(answers).first(2)), std::invalid_argument);
    }
}

TEST_CASE("Softmax over rows keeps within the error that it promises")
{
    const std::size_t columns
        = GENERATE(as<std::size_t>{}, 1, 2, 10, 31, 32, 33, 1000, 4096);
    const float spread = GENERATE(0.01f, 1.0f, 10.0f, 100.0f);
    const auto scores
        = drawn(unsigned(columns), 4096 / columns * columns, spread);
    const auto shares = softmax(scores, columns);
    const double bound = accuracy::promised(header("softmax"));
    for (std::size_t i = 0; i < scores.size(); i += columns) {
        const auto first = scores.begin() + std::ptrdiff_t(i);
        const auto last = first + std::ptrdiff_t(columns);
        const auto exact
            = activation::softmax(std::vector<double>(first, last));
        for (std::size_t k = 0; k < columns; ++k) {
            CAPTURE(columns, spread, i, k);
            const double error = std::abs(shares[i + k] - exact[k]);
            REQUIRE(error <= bound * accuracy::float_ulp(exact[k]));
        }
    }
}

TEST_CASE("Softmax over rows takes scores of any size")
{
    constexpr float most = limits::max();
    CHECK(softmax({1e30f, 0}, 2) == std::vector<float>{1, 0});
    CHECK(softmax({3e9f, 0}, 2) == std::vector<float>{1, 0});
    CHECK(softmax({-5e9f, -1e10f}, 2) == std::vector<float>{1, 0});
    CHECK(softmax({1e30f, -1e30f, 0}, 3) == std::vector<float>{1, 0, 0});
    CHECK(softmax({most, -most, most}, 3) == std::vector<float>{0.5f, 0, 0.5f});

    // Pairs that lie side by side, at every exponent.
    for (int exponent = -149; exponent < 128; ++exponent)
        for (const float sign : {-1.0f, 1.0f}) {
            const float x = sign * std::ldexp(1.0f, exponent);
            const float next = std::nextafter(x, 0.0f);
            const auto shares = softmax({x, next}, 2);
            const auto exact = activation::softmax<double>({x, next});
            CAPTURE(x, next);
            for (std::size_t k = 0; k < 2; ++k)
                REQUIRE(std::abs(shares[k] - exact[k])
                    <= 4 * accuracy::float_ulp(exact[k]));
        }
}

TEST_CASE("A row of softmax depends on no other row")
{
    const auto scores = drawn(13, 20 * 37, 5);
    const auto shares = softmax(scores, 37);
    for (std::size_t i = 0; i < scores.size(); i += 37) {
        const auto row = scores.begin() + std::ptrdiff_t(i);
        const auto alone = softmax(std::vector<float>(row, row + 37), 37);
        CHECK(std::equal(
            alone.begin(), alone.end(), shares.begin() + std::ptrdiff_t(i)));
    }
}

TEST_CASE("The shares of softmax may take the place of the scores")
{
    auto scores = drawn(14, 1000, 5);
    const auto shares = softmax(scores, 100);
    fast::softmax(scores, scores, 100);
    CHECK(scores == shares);
}

TEST_CASE("Softmax over rows keeps NaN and infinities within their row")
{
    constexpr float infinity = limits::infinity();
    const float nan = std::copysign(limits::quiet_NaN(), GENERATE(1.0f, -1.0f));
    const auto shares = softmax({1, 2, nan, 3, infinity, 4, -infinity,
                                    -infinity, -infinity, 5, -infinity, 5},
        3);
    for (std::size_t i = 0; i < 9; ++i)
        CHECK(std::isnan(shares[i]));
    CHECK(shares[9] == 0.5f);
    CHECK(shares[10] == 0);
    CHECK(shares[11] == 0.5f);
}

TEST_CASE("Softmax over rows refuses what is not whole rows")
{
    std::vector<float> scores(7);
    CHECK_THROWS_WITH(fast::softmax(scores, scores, 3),
        "expected rows of 3 scores, at least one, got 7 scores");
    CHECK_THROWS_AS(fast::softmax(scores, scores, 0), std::invalid_argument);
    CHECK_THROWS_AS(fast::softmax(scores, output(scores).first(6), 1),
        std::invalid_argument);
}

TEST_CASE("What an exact product loses to rounding is found")
{
    for (const float x : drawn(15, 10'000, 1)) {
        const float square = x * x;
        CHECK(branchless::exact_multiply_add(x, x, -square)
            == std::fma(x, x, -square));
    }
}

TEST_CASE("Where a processor multiplies and adds in one step it rounds once, "
          "elsewhere a double can round once more")
{
    // The exact sum lies next to the middle between two floats.
    const float x = 1 + 0x1p-23f;
    const float y = 0x1p-24f * (1 - 0x1p-23f);
    const float once = std::fma(x, y, x);
    CHECK(double(x) * double(y) < 0x1p-24);
    CHECK(once == x);
    CHECK(
        (branchless::exact_multiply_add(x, y, x) == once) == branchless::fuses);
}

TEST_CASE("An exponent is split without a loss")
{
    for (int i = 0; i <= 131'000; ++i) {
        const float x = float(-i) / 1000;
        const auto [power, r] = branchless::reduce<64>(x);
        const int n = std::ilogb(power) - 64;
        CAPTURE(x, n, r);
        REQUIRE(std::abs(r) <= 0.3466f);
        const double sum = n * std::numbers::ln2 + double(r);
        REQUIRE_THAT(sum, WithinAbs(double(x), 0x1p-24));
    }
}

TEST_CASE("The branchless power less 1 does not cancel near 0")
{
    for (float x = -30; x < -1e-30f; x *= 0.99f) {
        CAPTURE(x);
        REQUIRE_THAT(branchless::expm1(x),
            WithinRel(std::expm1(double(x)), 2 * 0x1p-23));
    }
}

TEST_CASE("A lifted power keeps all its digits where a float of its size"
          " would have lost them")
{
    for (float x = -131; x <= 0; x += 0.01f) {
        CAPTURE(x);
        REQUIRE_THAT(branchless::lifted_exp(x),
            WithinRel(std::exp2(64) * std::exp(double(x)), 0x1p-23));
        REQUIRE_THAT(branchless::lifted_exp_of_product(x, 0.9f),
            WithinRel(
                std::exp2(64) * std::exp(double(x) * double(0.9f)), 0x1p-23));
    }
}

TEST_CASE("A size is at most its limit")
{
    CHECK(branchless::size(-3, 5) == 3);
    CHECK(branchless::size(-limits::infinity(), 5) == 5);
    CHECK(branchless::size(limits::quiet_NaN(), 5) == 5);
    CHECK_FALSE(std::signbit(branchless::size(-0.0f, 5)));
}

TEST_CASE("Whole numbers find the largest float")
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        auto row = drawn(seed, 1 + seed % 70, 1e30f);
        for (float& value : row)
            value = seed % 2 ? value : -std::abs(value);
        CHECK(branchless::largest(row)
            == *std::max_element(row.begin(), row.end()));
    }
    const std::vector<float> infinite(3, -limits::infinity());
    CHECK(branchless::largest(infinite) == -limits::infinity());
    CHECK(branchless::ordered(branchless::ordered(-5)) == -5);
}

TEST_CASE("A sum in lanes leaves no number out")
{
    for (std::size_t length = 0; length < 200; ++length) {
        std::vector<float> row(length);
        for (std::size_t i = 0; i < length; ++i)
            row[i] = float(i + 1);
        CHECK(branchless::sum(row) == double(length * (length + 1) / 2));
    }
}

TEST_CASE("Elimination solves equations whose order has to change")
{
    const auto unknowns = fit::solve({{0, 2, 6}, {4, 1, 11}});
    CHECK(unknowns == std::vector<long double>{2, 3});
}

TEST_CASE("A fit is exact at its points")
{
    const auto points = fit::chebyshev_points(1, 3, 7);
    CHECK(points.size() == 7);
    const auto root = [](long double x) { return std::sqrt(x); };
    const auto coefficients = fit::fit_polynomial(root, points);
    for (const long double x : points) {
        CHECK(x > 1);
        CHECK(x < 3);
        long double sum = 0;
        for (std::size_t k = coefficients.size(); k-- > 0;)
            sum = sum * x + coefficients[k];
        CHECK(std::abs(sum - std::sqrt(x)) < 1e-15L);
    }
}

TEST_CASE("The coefficients are those of the fits, rounded to float")
{
    const auto same = [](const auto& used, const auto& fitted) {
        REQUIRE(used.size() == fitted.size());
        for (std::size_t k = 0; k < used.size(); ++k) {
            CAPTURE(k);
            CHECK(used[k] == float(fitted[k]));
        }
    };
    same(branchless::expm1_coefficients, fit::fit_expm1(4));
    same(branchless::log1p_coefficients, fit::fit_log1p(9));
    same(branchless::tail_coefficients, fit::fit_tail(9));
}

TEST_CASE("The rests of ln 2 and of the sum in GELU's tanh form are right")
{
    CHECK_THAT(double(branchless::ln2_first) + double(branchless::ln2_rest),
        WithinAbs(std::numbers::ln2, 0x1p-44));
    const double factor = 2 * std::sqrt(2 / std::numbers::pi);
    for (float x = 0; x < 11; x += 0.01f) {
        const auto [value, rest] = branchless::gelu_tanh_sum(x);
        const double exact = factor * (1 + 0.044715 * double(x) * double(x));
        CHECK_THAT(double(value) + double(rest), WithinRel(exact, 1e-12));
    }
}
