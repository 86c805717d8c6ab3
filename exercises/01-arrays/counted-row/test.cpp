#include "counted.hpp"

#include "catch.hpp"

#include <algorithm>
#include <vector>

TEMPLATE_TEST_CASE("It has both ends", "", float, double)
{
    const std::vector<TestType> row = mine::counted<TestType>(-30, 30, 10);
    REQUIRE(row.size() == 61);
    CHECK(row.front() == -3);
    CHECK(row.back() == 3);
}

TEMPLATE_TEST_CASE("It hits zero", "", float, double)
{
    const int parts = GENERATE(10, 3, 7, 100);
    const std::vector<TestType> row
        = mine::counted<TestType>(-3 * parts, 3 * parts, parts);
    CAPTURE(parts);
    CHECK(std::count(row.begin(), row.end(), TestType(0)) == 1);
}

TEMPLATE_TEST_CASE("Each number is the nearest one", "", float, double)
{
    const std::vector<TestType> row = mine::counted<TestType>(-4, 7, 10);
    const std::vector<TestType> nearest{TestType(-0.4L), TestType(-0.3L),
        TestType(-0.2L), TestType(-0.1L), 0, TestType(0.1L), TestType(0.2L),
        TestType(0.3L), TestType(0.4L), TestType(0.5L), TestType(0.6L),
        TestType(0.7L)};
    REQUIRE(row.size() == nearest.size());
    for (std::size_t place = 0; place < row.size(); ++place) {
        CAPTURE(place);
        CHECK(row[place] == nearest[place]);
    }
}

TEMPLATE_TEST_CASE("It can list a single number", "", float, double)
{
    const std::vector<TestType> row = mine::counted<TestType>(2, 2, 4);
    REQUIRE(row.size() == 1);
    CHECK(row[0] == TestType(0.5));
}
