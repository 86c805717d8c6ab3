#include "00-reading/record.hpp"
#include "10-fast/contenders.hpp"

#include "catch.hpp"

#include <cmath>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

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

TEST_CASE("Times are those of one thread and a million elements")
{
    const records::row timed{{"instructions", "native"}, {"threads", "1"},
        {"elements", "1048576"}, {"function", "relu"}, {"contender", "fast"},
        {"ns", "0.5"}};
    records::row other = timed;
    other["threads"] = "2";
    other["ns"] = "0.25";
    const std::vector<records::row> rows{other, timed};
    CHECK(records::nanoseconds(rows, "fast", "relu") == 0.5);
    CHECK(std::isnan(records::nanoseconds(rows, "eigen", "relu")));
}
