#include "04-relu/gelu.hpp"
#include "sweep/inputs.hpp"
#include "sweep/judge.hpp"

#include "catch.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

// Functions that are wrong in known ways.
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr std::array<double, 3> whole_line{
    -infinity, infinity, std::numeric_limits<double>::quiet_NaN()};

template <typename Real>
void half(std::span<const Real> x, std::span<Real> y, std::size_t)
{
    for (std::size_t i = 0; i < x.size(); ++i)
        y[i] = x[i] / 2;
}

template <typename Real>
void twice(std::span<const Real> x, std::span<Real> y, std::size_t)
{
    for (std::size_t i = 0; i < x.size(); ++i)
        y[i] = x[i] * 2;
}

constexpr float odd_one = 0x1.234566p+5f;

void wrong_once(std::span<const float> x, std::span<float> y, std::size_t)
{
    for (std::size_t i = 0; i < x.size(); ++i)
        y[i] = x[i] / 2 + (x[i] == odd_one ? 0x1p-16f : 0);
}

// Half, but a tie goes away from zero.
void schoolbook(std::span<const float> x, std::span<float> y, std::size_t)
{
    for (std::size_t i = 0; i < x.size(); ++i)
        y[i] = float(std::round(std::ldexp(double(x[i]), 148)) * 0x1p-149);
}

void never_infinite(std::span<const float> x, std::span<float> y, std::size_t)
{
    for (std::size_t i = 0; i < x.size(); ++i)
        y[i] = std::clamp(x[i] * 2, -0x1.fffffep+127f, 0x1.fffffep+127f);
}

// Next to 0 a little more than half of x, unseen by double.
template <typename Real>
void bent(std::span<const Real> x, std::span<Real> y, std::size_t)
{
    for (std::size_t i = 0; i < x.size(); ++i)
        y[i] = x[i] * (Real(0.5) + x[i]);
}

sweep::tally seen_around(const sweep::function& held, float x)
{
    sweep::tally seen;
    const std::uint32_t bits = std::bit_cast<std::uint32_t>(x);
    const auto some = sweep::numbers(bits / sweep::together * sweep::together);
    sweep::judge(held, some.x, some.places, some.columns, seen);
    return seen;
}

sweep::function held(sweep::answers<float> answer,
    sweep::answers<double> reference, double ulp = 4)
{
    return {"", false, answer, reference, {ulp, {}, {}, 0}, whole_line};
}

} // namespace

TEST_CASE("The sweep finds one wrong answer among all, and where it is")
{
    const auto wrong = held(wrong_once, half<double>);
    const auto seen = seen_around(wrong, odd_one);
    CHECK(seen.inputs == sweep::together);
    CHECK(seen.right == sweep::together - 1);
    CHECK(seen.wrong == 1);
    CHECK(seen.first_wrong.place == std::bit_cast<std::uint32_t>(odd_one));
    CHECK(seen.worst.error == 8);
    CHECK(seen_around(wrong, 1).wrong == 0);
    CHECK(seen_around(held(half<float>, half<double>, 0), odd_one).wrong == 0);
}

TEST_CASE("The sweep knows which float is next even where the exact answer "
          "lies in the middle of two")
{
    const float first = std::numeric_limits<float>::denorm_min();
    const auto right = seen_around(held(half<float>, half<double>), first);
    CHECK(right.right == sweep::together);
    CHECK(right.worst.error == 0.5);
    CHECK(right.undecided.empty());

    // A quarter of all are middles that round to the odd neighbour.
    const auto seen = seen_around(held(schoolbook, half<double>), first);
    CHECK(seen.right == sweep::together * 3 / 4);
}

TEST_CASE("The sweep leaves to more digits what double cannot decide")
{
    const auto almost_half = held(bent<float>, bent<double>);
    const auto seen = seen_around(almost_half, 0x1p-140f);
    const auto& [above, below, nearest, farthest] = seen.next_to_zero[0];
    CHECK(above + below == sweep::together / 2);
    CHECK(seen.right == sweep::together / 2);
    CHECK(nearest < farthest);
    CHECK(seen.next_to_zero[1].above == 0);
    CHECK(seen_around(almost_half, -0x1p-140f).next_to_zero[1].above > 0);
}

TEST_CASE("The sweep demands infinity where the exact answer is too large")
{
    const float largest = std::numeric_limits<float>::max();
    const auto right = held(twice<float>, twice<double>);
    CHECK(seen_around(right, largest).wrong == 0);
    const auto wrong = held(never_infinite, twice<double>);
    CHECK(seen_around(wrong, largest).wrong == sweep::together);
    CHECK(std::isinf(seen_around(wrong, largest).worst.error));
}

TEST_CASE("The sweep holds the answers to infinity and NaN to the contract")
{
    auto limited = held(half<float>, half<double>);
    const float inf = std::numeric_limits<float>::infinity();
    CHECK(seen_around(limited, inf).wrong == 0);
    CHECK(seen_around(limited, inf).inputs == 0);
    CHECK(seen_around(limited, -inf).wrong == 0);
    limited.limits = {-infinity, 1, 0};
    CHECK(seen_around(limited, inf).wrong == sweep::together);
    CHECK(seen_around(limited, -inf).wrong == sweep::together - 1);
}

TEST_CASE("A bound in pieces holds each in its place")
{
    const sweep::bound pieces{4, {{32, -37.5}}, {{2, -0.75}}, 64};
    const auto in_ulp = [&](double x, double exact) {
        return pieces.distance(x, exact, 0x1p-20, 0x1p-10) * 0x1p20;
    };
    CHECK(in_ulp(1, 1) == 4);
    CHECK(in_ulp(-37.5, 1) == 4);
    CHECK(in_ulp(-38, 1) == 32);
    CHECK(in_ulp(1, 0x1p-127) == 64);
    CHECK(in_ulp(-38, 0x1p-127) == 64);
    CHECK(in_ulp(-1.75, 1) == 2048);
    CHECK(in_ulp(-1.8, 1) == 4);
}

TEST_CASE("The rows of the sweep have one to 4096 scores, up to 200 apart")
{
    std::size_t shortest = 4096, longest = 1;
    float widest = 0;
    for (std::uint32_t batch = 0; batch < 300; ++batch) {
        const auto rows = sweep::scores(batch * sweep::together);
        REQUIRE(rows.x.size() % rows.columns == 0);
        REQUIRE(rows.x.size() == rows.places.size());
        REQUIRE(rows.x.size() <= sweep::together);
        CHECK(rows.places.back() < (batch + 1) * sweep::together);
        shortest = std::min(shortest, rows.columns);
        longest = std::max(longest, rows.columns);
        const auto [least, most] = std::ranges::minmax(rows.x);
        widest = std::max(widest, most - least);
    }
    CHECK(shortest == 1);
    CHECK(longest > 3000);
    CHECK(widest > 190);
    CHECK(widest <= 200);
    CHECK(sweep::scores(4096).x == sweep::scores(4096).x);
}

TEST_CASE("Next to zero GELU in double is exactly the half of x")
{
    constexpr double smallest = std::numeric_limits<float>::denorm_min();
    for (double odd = -99; odd < 100; odd += 2) {
        const double x = odd * smallest;
        CAPTURE(x);
        CHECK(activation::gelu(x) == x / 2);
        CHECK(std::abs(double(float(x / 2)) - x / 2) == smallest / 2);
    }
}
