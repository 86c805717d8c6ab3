#include "answer.hpp"
#include "hard.hpp"

#include "03-sigmoid/sigmoid.hpp"
#include "08-choosing/largest_gap.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <algorithm>

namespace {

/// The largest gap for a slope, on the right side; both sides are alike.
double expected(double slope)
{
    return reading::largest_gap(activation::sigmoid<double>, [=](double x) {
        return std::clamp(0.5 + slope * x, 0.0, 1.0);
    }).size;
}

} // namespace

TEST_CASE("In the middle it climbs with its slope")
{
    const double slope = GENERATE(0.125, 0.25, 0.5),
                 x = GENERATE(-1.0, 0.0, 0.5);
    INFO("slope = " << slope << ", x = " << x);
    CHECK(mine::hard_sigmoid(x, slope)
        == exercise::about{0.5 + slope * x, 1e-12});
}

TEST_CASE("It stays between 0 and 1")
{
    const double slope = GENERATE(0.125, 0.25, 0.5), x = GENERATE(4.0, 100.0);
    INFO("slope = " << slope << ", x = " << x);
    CHECK(mine::hard_sigmoid(x, slope) == 1);
    CHECK(mine::hard_sigmoid(-x, slope) == 0);
}

TEST_CASE("The table has a row for each slope")
{
    const auto slope = exercise::column("slopes.txt", "slope");
    REQUIRE(slope.size() == 21);
    for (std::size_t row = 0; row < slope.size(); ++row) {
        CAPTURE(row);
        CHECK(slope[row] == exercise::about{0.1 + 0.01 * double(row), 1e-6});
    }
}

TEST_CASE("Each gap is the largest one for its slope")
{
    const auto slope = exercise::column("slopes.txt", "slope");
    const auto gap = exercise::column("slopes.txt", "gap");
    for (std::size_t row = 0; row < slope.size(); row += 4) {
        CAPTURE(slope[row]);
        CHECK(gap[row] == exercise::about{expected(slope[row]), 0, 1e-3});
    }
}

TEST_CASE("The figure draws the gap over the slope")
{
    const auto curves = exercise::curves("slopes");
    REQUIRE(curves.size() == 1);
    CHECK(curves[0].title == "largest gap");
    const auto slope = exercise::column("slopes.txt", "slope");
    const auto gap = exercise::column("slopes.txt", "gap");
    REQUIRE(curves[0].x.size() == slope.size());
    for (std::size_t row = 0; row < slope.size(); ++row) {
        CAPTURE(row);
        CHECK(curves[0].x[row] == exercise::about{slope[row], 1e-4});
        CHECK(curves[0].y[row] == exercise::about{gap[row], 1e-3});
    }
}

TEST_CASE("The answer is the slope with the smallest gap")
{
    CHECK(mine::best_slope() == exercise::about{0.18, 0, 0.002});
}
