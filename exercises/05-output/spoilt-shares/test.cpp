#include "answers.hpp"

#include "05-output/naive_softmax.hpp"
#include "05-output/softmax.hpp"

#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace {

/// Counts the shares that are NaN.
int spoilt(const std::vector<double>& shares)
{
    const auto is_nan = [](double share) { return std::isnan(share); };
    return int(std::count_if(shares.begin(), shares.end(), is_nan));
}

/// Counts them in what the naive softmax answers.
int naive(const std::vector<double>& scores)
{
    return spoilt(activation::naive_softmax(scores));
}

} // namespace

TEST_CASE("1000 and 0, by the naive softmax")
{
    CHECK(mine::one_large() == naive({1000, 0}));
}

TEST_CASE("1000, 800 and 0, by the naive softmax")
{
    CHECK(mine::two_large() == naive({1000, 800, 0}));
}

TEST_CASE("-1000 and -800, by the naive softmax")
{
    CHECK(mine::all_small() == naive({-1000, -800}));
}

TEST_CASE("-1000 and 0, by the naive softmax")
{
    CHECK(mine::one_small() == naive({-1000, 0}));
}

TEST_CASE("709.5 and 709.5, by the naive softmax")
{
    CHECK(mine::just_below() == naive({709.5, 709.5}));
}

TEST_CASE("Minus infinity, 1000 and 0, by the finished softmax")
{
    const double infinity = std::numeric_limits<double>::infinity();
    CHECK(mine::finished()
        == spoilt(
            activation::softmax(std::vector<double>{-infinity, 1000, 0})));
}
