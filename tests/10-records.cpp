#include "09-exact/record.hpp"
#include "10-fast/contenders.hpp"

#include "catch.hpp"

#include <cmath>
#include <set>
#include <stdexcept>
#include <string>

TEST_CASE("A record is read row by row, each cell under its column's name")
{
    const auto rows = records::read("mnist_weights.csv");
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].at("type") == "float");
    CHECK(rows[0].at("right") == "9352");
    CHECK(rows[3].at("type") == "double");
    CHECK(records::number(
              rows, {{"type", "double"}, {"reads", "undivided"}}, "right")
        == 9207);
    CHECK(std::isnan(records::number(rows, {{"type", "none"}}, "right")));
    CHECK_THROWS_AS(records::read("no_such.csv"), std::runtime_error);
}

TEST_CASE("The record has every function that is timed, and who computes it")
{
    std::set<std::string> timed, computing;
    for (const auto& row : records::read("bench.csv")) {
        timed.insert(row.at("function"));
        computing.insert(row.at("contender"));
    }
    for (const std::string function : records::functions)
        CHECK(timed.contains(function));
    for (const std::string who : {"plain", "fast", "eigen", "numpy"})
        CHECK(computing.contains(who));
    CHECK(records::contenders.size() == 5);
}
