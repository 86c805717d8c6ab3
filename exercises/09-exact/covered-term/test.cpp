#include "sum.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <cmath>
#include <limits>
#include <vector>

TEMPLATE_TEST_CASE(
    "Many small numbers after a large one are not lost", "", float, double)
{
    const TestType small = std::numeric_limits<TestType>::epsilon() / 4;
    std::vector<TestType> numbers(1001, small);
    numbers[0] = 1;
    const double close = std::numeric_limits<TestType>::epsilon();
    CHECK(double(mine::sum(numbers))
        == exercise::about{1 + 1000 * double(small), close});
}

TEMPLATE_TEST_CASE(
    "A large number does not cover what came before it", "", float, double)
{
    const TestType large = 64 / std::numeric_limits<TestType>::epsilon();
    CHECK(mine::sum(std::vector<TestType>{3, large, 5, -large}) == 8);
    CHECK(mine::sum(std::vector<TestType>{3, -large, 5, large}) == 8);
    CHECK(mine::sum(std::vector<TestType>{large, 3, -large, 5}) == 8);
}

TEMPLATE_TEST_CASE("An infinite sum is infinite and not NaN", "", float, double)
{
    const TestType infinity = std::numeric_limits<TestType>::infinity();
    CHECK(mine::sum(std::vector<TestType>{1, infinity, 2}) == infinity);
    CHECK(mine::sum(std::vector<TestType>{-infinity, 7}) == -infinity);
    CHECK(std::isnan(mine::sum(std::vector<TestType>{infinity, -infinity})));
}

TEST_CASE("Ordinary numbers have an ordinary sum")
{
    CHECK(mine::sum(std::vector<double>{}) == 0);
    CHECK(mine::sum(std::vector<double>{0.5}) == 0.5);
    CHECK(mine::sum(std::vector<double>{1, -2, 4, 8.25}) == 11.25);
}
