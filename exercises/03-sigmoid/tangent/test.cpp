#include "03-sigmoid/sigmoid.hpp"
#include "03-sigmoid/sigmoid_slope.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <algorithm>

namespace {

using column = std::vector<double>;

column of_table(const char* name)
{
    return exercise::column("tangent.txt", name);
}

} // namespace

TEST_CASE("The table runs from -4 to 4 in steps of a tenth, with the sigmoid")
{
    const column x = of_table("x"), sigmoid = of_table("sigmoid");
    REQUIRE(x.size() == 81);
    for (std::size_t row = 0; row < x.size(); ++row) {
        CHECK(x[row] == exercise::about{-4 + 0.1 * double(row), 0, 1e-6});
        CAPTURE(x[row]);
        CHECK(sigmoid[row]
            == exercise::about{activation::sigmoid(x[row]), 0, 1e-4});
    }
}

TEST_CASE("The table has a column tangent")
{
    CHECK(of_table("tangent").size() == of_table("x").size());
}

TEST_CASE("The tangent touches the sigmoid at zero")
{
    const column x = of_table("x"), tangent = of_table("tangent");
    const auto zero = std::find(x.begin(), x.end(), 0.0) - x.begin();
    const double at_zero = tangent.at(std::size_t(zero));
    CHECK(at_zero == exercise::about{activation::sigmoid(0.0), 0, 1e-4});
}

TEST_CASE("The tangent is a straight line with the sigmoid's slope at zero")
{
    const column x = of_table("x"), tangent = of_table("tangent");
    const double slope = activation::sigmoid_slope(0.0);
    for (std::size_t row = 1; row < x.size(); ++row) {
        const double rise = tangent[row] - tangent[row - 1];
        const double run = x[row] - x[row - 1];
        CAPTURE(x[row]);
        CHECK(rise / run == exercise::about{slope, 0, 1e-2});
    }
}

TEST_CASE("The figure draws two curves, sigmoid and tangent")
{
    const auto curves = exercise::curves("tangent");
    REQUIRE(curves.size() == 2);
    CHECK(curves[0].title == "sigmoid");
    CHECK(curves[1].title == "tangent");
}

TEST_CASE("The curves are those of the table")
{
    for (const auto& [title, xs, ys] : exercise::curves("tangent")) {
        CAPTURE(title);
        const column x = of_table("x"), y = of_table(title.c_str());
        REQUIRE(xs.size() == x.size());
        for (std::size_t row = 0; row < x.size(); ++row) {
            CAPTURE(x[row]);
            CHECK(xs[row] == exercise::about{x[row], 0, 1e-4});
            CHECK(ys[row] == exercise::about{y[row], 0, 1e-4});
        }
    }
    CHECK(exercise::curves("tangent").size() == 2);
}
