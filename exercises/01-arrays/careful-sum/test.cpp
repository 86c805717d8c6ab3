#include "careful_sum.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <cmath>
#include <limits>
#include <vector>

TEMPLATE_TEST_CASE("It adds a few numbers up", "", float, double)
{
    CHECK(mine::careful_sum<TestType>({}) == 0);
    CHECK(mine::careful_sum<TestType>({1, 2, TestType(3.5)}) == 6.5);
    CHECK(mine::careful_sum<TestType>({-1, -2, TestType(-3.5)}) == -6.5);
}

TEMPLATE_TEST_CASE(
    "Many small numbers after a large one are not lost", "", float, double)
{
    const TestType large = 2 / std::numeric_limits<TestType>::epsilon();
    const TestType sign = GENERATE(TestType(1), TestType(-1));
    std::vector<TestType> numbers(5001, sign);
    numbers[0] = sign * large;
    CAPTURE(numbers[0]);
    const double arrived = double(mine::careful_sum(numbers) - numbers[0]);
    const double sent = 5000 * double(sign);
    CHECK(arrived == exercise::about{sent, 0, 8});
}

TEMPLATE_TEST_CASE(
    "Infinity and NaN come out as they do of the book's sum", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType infinity = limits::infinity(), nan = limits::quiet_NaN();
    CHECK(mine::careful_sum<TestType>({1, infinity, 2, 3}) == infinity);
    CHECK(mine::careful_sum<TestType>({-1, -infinity, -2, -3}) == -infinity);
    CHECK(mine::careful_sum<TestType>({limits::max(), limits::max(), 1, 1})
        == infinity);
    CHECK(std::isnan(mine::careful_sum<TestType>({infinity, -infinity})));
    CHECK(std::isnan(mine::careful_sum<TestType>({1, nan, 2})));
}

TEST_CASE("The table has a column careful")
{
    CHECK(exercise::column("million.txt", "careful").size() == 6);
}

TEST_CASE("With the careful sum a million shares make 1")
{
    const auto n = exercise::column("million.txt", "n");
    const auto careful = exercise::column("million.txt", "careful");
    for (std::size_t row = 0; row < n.size(); ++row) {
        CAPTURE(n[row]);
        CHECK(careful[row] == exercise::about{0, 0, 2e-7});
    }
}

TEST_CASE("The figure draws two curves, plain and careful")
{
    const auto curves = exercise::curves("million");
    REQUIRE(curves.size() == 2);
    for (const auto& [title, xs, ys] : curves) {
        CAPTURE(title);
        const auto column = exercise::column("million.txt", title);
        REQUIRE(ys.size() == column.size());
        for (std::size_t row = 0; row < column.size(); ++row) {
            CAPTURE(row);
            CHECK(ys[row] == exercise::about{column[row], 1e-4, 1e-8});
        }
    }
    CHECK(curves[0].title == "plain");
    CHECK(curves[1].title == "careful");
}
