#include "exercise.hpp"

#include "catch.hpp"

#include <stdexcept>

namespace {

/// The second column of a table in the row that begins with x.
double at(const char* table, double x)
{
    for (const auto& row : exercise::rows(table))
        if (row[0] == x)
            return row[1];
    throw std::logic_error("the table has no such row");
}

/// Compares the line with the figure at one place.
void compare(double x)
{
    INFO("x = " << x);
    const double height = at("line.txt", x);
    CHECK(height == exercise::about{at("counting_drift.txt", x), 0, 1.5});
}

} // namespace

TEST_CASE("In the middle the line is where the figure shows it")
{
    compare(GENERATE(-4.0, 0.0, 4.0));
}

TEST_CASE("The line falls as fast as in the figure")
{
    const double fall = at("line.txt", -40) - at("line.txt", 40);
    const double drawn
        = at("counting_drift.txt", -40) - at("counting_drift.txt", 40);
    CHECK(fall == exercise::about{drawn, 0.06});
}

TEST_CASE("Near both ends the line is where the figure shows it")
{
    compare(GENERATE(-40.0, 40.0));
}
