#include "answer.hpp"

#include "03-sigmoid/tanh.hpp"
#include "09-exact/format.hpp"

#include "exercise.hpp"

#include "catch.hpp"

namespace {

/// Returns the distance from 1 that a row should have.
double distance(double x)
{
    return 1 - exact::bfloat16.rounded(activation::tanh(x));
}

} // namespace

TEST_CASE("The table has a row for every 64th from 0 to 4")
{
    const auto x = exercise::column("narrow.txt", "x");
    REQUIRE(x.size() == 257);
    for (std::size_t row = 0; row < x.size(); ++row) {
        CAPTURE(row);
        CHECK(x[row] == exercise::about{double(row) / 64, 0, 1e-6});
    }
}

TEST_CASE("The distances are those of an answer in bfloat16")
{
    const auto x = exercise::column("narrow.txt", "x");
    const auto got = exercise::column("narrow.txt", "distance");
    for (std::size_t row = 0; row < x.size(); ++row) {
        CAPTURE(x[row]);
        CHECK(got[row] == exercise::about{distance(x[row]), 0, 1e-7});
    }
}

TEST_CASE("The answer is the first x at which the distance is 0")
{
    double x = 0;
    while (distance(x) > 0)
        x += 1 / 64.0;
    CHECK(mine::one_from() == exercise::about{x, 0, 1e-6});
}
