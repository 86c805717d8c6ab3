#include "answer.hpp"

#include "05-output/log_softmax.hpp"
#include "05-output/softmax.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <cmath>
#include <string>
#include <vector>

namespace {

using column = std::vector<double>;

column of_table(const std::string& name)
{
    return exercise::column("little.txt", name);
}

double error(double raise)
{
    return -activation::log_softmax(column{2.5, 1 + raise, -0.5})[0];
}

/// How far the rise from one raise to another is from the slope.
double off(double from, double to, double run)
{
    const double slope = activation::softmax(column{2.5, 1, -0.5})[1];
    return std::abs((error(to) - error(from)) / run - slope);
}

} // namespace

TEST_CASE("The table has 28 runs, two for each power of ten")
{
    const column run = of_table("run");
    REQUIRE(run.size() == 28);
    for (std::size_t row = 0; row < run.size(); ++row) {
        CAPTURE(row);
        const double right = std::pow(10, -double(row + 1) / 2);
        CHECK(run[row] == exercise::about{right, 1e-4});
    }
}

TEST_CASE("While the run is long, one side is as far off as its formula")
{
    const column runs = of_table("run"), got = of_table("one_sided");
    for (std::size_t row = 0; row < runs.size() && runs[row] > 2e-6; ++row) {
        const double run = runs[row];
        CAPTURE(run);
        CHECK(got[row] == exercise::about{off(0, run, run), 0.05});
    }
}

TEST_CASE("While the run is long, both sides are as far off as their formula")
{
    const column runs = of_table("run"), got = of_table("both_sides");
    for (std::size_t row = 0; row < runs.size() && runs[row] > 2e-4; ++row) {
        const double run = runs[row];
        CAPTURE(run);
        CHECK(got[row] == exercise::about{off(-run / 2, run / 2, run), 0.05});
    }
}

TEST_CASE("When the run is short, only rounding is left")
{
    const column runs = of_table("run");
    for (const std::string name : {"one_sided", "both_sides"}) {
        const column got = of_table(name);
        for (std::size_t row = 0; row < runs.size(); ++row) {
            const double run = runs[row];
            if (run > 2e-8)
                continue;
            CAPTURE(name, run);
            CHECK(got[row] >= 0);
            CHECK(got[row] < run + 2e-15 / run);
        }
    }
}

TEST_CASE("The figure draws one_sided and both_sides, as in the table")
{
    const auto curves = exercise::curves("little");
    REQUIRE(curves.size() == 2);
    CHECK(curves[0].title == "one_sided");
    CHECK(curves[1].title == "both_sides");
    const column run = of_table("run");
    for (const auto& [title, xs, ys] : curves) {
        const column y = of_table(title);
        CAPTURE(title);
        REQUIRE(xs.size() == run.size());
        for (std::size_t row = 0; row < run.size(); ++row) {
            CAPTURE(run[row]);
            CHECK(xs[row] == exercise::about{run[row], 1e-3});
            CHECK(ys[row] == exercise::about{y[row], 1e-3});
        }
    }
}

TEST_CASE("Both axes are in powers of ten")
{
    CHECK(exercise::logarithmic("little.gp", 'x'));
    CHECK(exercise::logarithmic("little.gp", 'y'));
}

TEST_CASE("The answers are what the figure shows")
{
    CHECK(mine::best_one_sided() == exercise::about{-8, 0, 1});
    CHECK(mine::best_both_sides() == exercise::about{-5, 0, 1});
}
