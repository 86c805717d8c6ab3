#include "softmax.hpp"

#include "05-output/softmax.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <limits>
#include <stdexcept>
#include <vector>

namespace {

/// Compares the shares of a row with those of the book, computed in double.
template <typename Real>
void compare(const std::vector<double>& row)
{
    const double close = 64 * std::numeric_limits<Real>::epsilon();
    const auto right = activation::softmax(row);
    const auto shares
        = mine::softmax(std::vector<Real>(row.begin(), row.end()));
    REQUIRE(shares.size() == row.size());
    for (std::size_t k = 0; k < row.size(); ++k) {
        CAPTURE(row, k);
        CHECK(double(shares[k]) == exercise::about{right[k], close});
    }
}

} // namespace

TEMPLATE_TEST_CASE("Scores near zero get their shares", "", float, double)
{
    compare<TestType>({2.5, 1, -0.5});
    compare<TestType>({0, 0, 0, 0});
    compare<TestType>({-1, -2});
}

TEMPLATE_TEST_CASE("Large scores get their shares", "", float, double)
{
    compare<TestType>({1000, 999, 998});
    compare<TestType>({-5, 100000, 99998});
}

TEMPLATE_TEST_CASE(
    "Scores that are all negative get their shares", "", float, double)
{
    compare<TestType>({-1000, -1001, -1002});
    compare<TestType>({-900, -900});
}

TEMPLATE_TEST_CASE("A shift of all scores changes no share, wherever they are",
    "", float, double)
{
    const TestType shift = GENERATE(TestType(-1e6), TestType(-4096),
        TestType(-64), TestType(64), TestType(1e6));
    const std::vector<TestType> row{2, 1, -1};
    std::vector<TestType> shifted;
    for (const TestType score : row)
        shifted.push_back(score + shift);
    const auto right = mine::softmax(row), shares = mine::softmax(shifted);
    for (std::size_t k = 0; k < row.size(); ++k) {
        CAPTURE(shift, k);
        CHECK(double(shares[k]) == exercise::about{double(right[k]), 1e-5});
    }
}

TEMPLATE_TEST_CASE(
    "A score of minus infinity gets the share 0", "", float, double)
{
    const TestType infinity = std::numeric_limits<TestType>::infinity();
    const auto shares
        = mine::softmax(std::vector<TestType>{-infinity, 3, -infinity});
    CHECK(shares == std::vector<TestType>{0, 1, 0});
}

TEMPLATE_TEST_CASE("A row without scores is refused", "", float, double)
{
    const std::vector<TestType> nothing;
    CHECK_THROWS_AS(mine::softmax(nothing), std::invalid_argument);
}
