#include "stream.hpp"

#include "05-output/log_sum_exp.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>
#include <vector>

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Lets a stream run from its beginning.
mine::powers run(const std::vector<double>& scores)
{
    mine::powers so_far;
    for (const double score : scores)
        so_far = mine::add(so_far, score);
    return so_far;
}

/// Compares the value of a stream with that of the book.
void compare(const std::vector<double>& scores)
{
    const double right = activation::log_sum_exp(scores);
    CAPTURE(scores);
    CHECK(mine::value(run(scores)) == exercise::about{right, 1e-13, 1e-13});
}

} // namespace

TEST_CASE("Without a score the value is minus infinity")
{
    CHECK(mine::value(mine::powers{}) == -infinity);
}

TEST_CASE("Scores near zero give the value of the formula")
{
    compare({0.5});
    compare({2.5, 1, -0.5});
    compare({-0.5, 1, 2.5});
    compare({1, 3, 2, 3, -4});
}

TEST_CASE("Neither a rising nor a falling stream overflows")
{
    std::vector<double> rising;
    for (int score = -900; score <= 1100; ++score)
        rising.push_back(score);
    compare(rising);
    compare({rising.rbegin(), rising.rend()});
}

TEST_CASE("Scores far below zero do not vanish")
{
    compare({-1000, -1001});
    compare({-1e6, -2000, -2000.5});
}

TEST_CASE("A score of minus infinity adds nothing, even as the first")
{
    const double right = std::log(2.0) + 3;
    const auto close = exercise::about{right, 1e-13};
    CHECK(mine::value(run({-infinity, 3, 3})) == close);
    CHECK(mine::value(run({3, -infinity, 3})) == close);
    CHECK(mine::value(run({-infinity, -infinity})) == -infinity);
}

TEST_CASE("Two thousand equal scores are ln 2000 above one of them")
{
    const std::vector<double> scores(2000, 800);
    const double right = 800 + std::log(2000.0);
    CHECK(mine::value(run(scores)) == exercise::about{right, 1e-12});
}

TEST_CASE("Two halves joined are the whole stream")
{
    const std::vector<double> scores{1000, 990, 998, -7, 1002, 1001};
    const double right = activation::log_sum_exp(scores);
    for (std::ptrdiff_t cut = 0; cut <= 6; ++cut) {
        const auto middle = scores.begin() + cut;
        const auto one = run({scores.begin(), middle});
        const auto other = run({middle, scores.end()});
        CAPTURE(cut);
        CHECK(mine::value(mine::join(one, other))
            == exercise::about{right, 1e-13});
        CHECK(mine::value(mine::join(other, one))
            == exercise::about{right, 1e-13});
    }
    CHECK(mine::value(mine::join({}, {})) == -infinity);
}

TEST_CASE("What it remembers is a handful of numbers")
{
    CHECK(std::is_trivially_copyable_v<mine::powers>);
    CHECK(sizeof(mine::powers) <= 5 * sizeof(double));
}
