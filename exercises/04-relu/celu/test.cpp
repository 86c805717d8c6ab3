#include "celu.hpp"

#include "04-relu/elu_slope.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <cmath>
#include <limits>
#include <vector>

namespace {

using column = std::vector<double>;

column of_table(const char* name)
{
    return exercise::column("slopes.txt", name);
}

} // namespace

TEMPLATE_TEST_CASE("To the right of zero CELU is its input", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType x
        = GENERATE(limits::denorm_min(), TestType(0.5), limits::max());
    const TestType alpha = GENERATE(TestType(0.5), TestType(1), TestType(3));
    INFO("x = " << x << ", alpha = " << alpha);
    CHECK(mine::celu(x, alpha) == x);
}

TEMPLATE_TEST_CASE(
    "To the left of zero CELU has the values of its formula", "", float, double)
{
    const double close = 16 * std::numeric_limits<TestType>::epsilon();
    const TestType x = GENERATE(TestType(-0.5), TestType(-1), TestType(-4));
    const TestType alpha = GENERATE(TestType(0.5), TestType(1), TestType(3));
    const double right = double(alpha) * (std::exp(double(x / alpha)) - 1);
    INFO("x = " << x << ", alpha = " << alpha);
    CHECK(double(mine::celu(x, alpha)) == exercise::about{right, close});
}

TEMPLATE_TEST_CASE("Near zero CELU keeps its digits", "", float, double)
{
    const double close = 8 * std::numeric_limits<TestType>::epsilon();
    const TestType x
        = GENERATE(TestType(-1e-9), TestType(-1e-12), TestType(-1e-20));
    const TestType alpha = GENERATE(TestType(0.5), TestType(3));
    const double right = double(x) * (1 + double(x) / double(alpha) / 2);
    INFO("x = " << x << ", alpha = " << alpha);
    CHECK(double(mine::celu(x, alpha)) == exercise::about{right, close});
    CHECK(mine::celu(TestType(0), alpha) == 0);
}

TEMPLATE_TEST_CASE(
    "The limits of CELU are minus alpha, infinity and NaN", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType alpha = GENERATE(TestType(0.5), TestType(3));
    CAPTURE(alpha);
    CHECK(mine::celu(-limits::infinity(), alpha) == -alpha);
    CHECK(mine::celu(limits::infinity(), alpha) == limits::infinity());
    CHECK(std::isnan(mine::celu(limits::quiet_NaN(), alpha)));
}

TEST_CASE("The slope of CELU is the rise over the run")
{
    const double x = GENERATE(-3.0, -1.0, -0.25, 0.5, 7.0);
    const double alpha = GENERATE(0.5, 1.0, 3.0), run = 1e-6;
    const auto rise
        = mine::celu(x + run / 2, alpha) - mine::celu(x - run / 2, alpha);
    INFO("x = " << x << ", alpha = " << alpha);
    CHECK(mine::celu_slope(x, alpha) == exercise::about{rise / run, 1e-6});
}

TEMPLATE_TEST_CASE("The slope of CELU has no jump at zero, whatever alpha is",
    "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType x
        = GENERATE(-limits::min(), TestType(0), limits::denorm_min());
    const TestType alpha = GENERATE(TestType(0.5), TestType(1), TestType(3));
    INFO("x = " << x << ", alpha = " << alpha);
    CHECK(mine::celu_slope(x, alpha) == 1);
}

TEST_CASE("The table has the slope of ELU with alpha one half")
{
    const column x = of_table("x"), elu = of_table("elu");
    REQUIRE(x.size() == 81);
    for (std::size_t row = 0; row < x.size(); ++row) {
        CAPTURE(x[row]);
        const double right = activation::elu_slope(x[row], 0.5);
        CHECK(elu[row] == exercise::about{right, 0, 1e-4});
    }
}

TEST_CASE("The table has the slope of CELU with alpha one half")
{
    const column x = of_table("x"), celu = of_table("celu");
    REQUIRE(x.size() == celu.size());
    for (std::size_t row = 0; row < x.size(); ++row) {
        CAPTURE(x[row]);
        const double right = x[row] > 0 ? 1 : std::exp(2 * x[row]);
        CHECK(celu[row] == exercise::about{right, 0, 1e-4});
    }
}

TEST_CASE("The figure draws the slopes of ELU and CELU")
{
    const auto curves = exercise::curves("slopes");
    REQUIRE(curves.size() == 2);
    CHECK(curves[0].title == "ELU");
    CHECK(curves[1].title == "CELU");
    const column x = of_table("x");
    const std::vector<column> right{of_table("elu"), of_table("celu")};
    for (std::size_t curve = 0; curve < 2; ++curve) {
        REQUIRE(curves[curve].x.size() == x.size());
        for (std::size_t row = 0; row < x.size(); ++row) {
            CAPTURE(curves[curve].title, x[row]);
            CHECK(curves[curve].x[row] == exercise::about{x[row], 0, 1e-4});
            CHECK(curves[curve].y[row]
                == exercise::about{right[curve][row], 0, 1e-4});
        }
    }
}
