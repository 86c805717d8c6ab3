#include "answers.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace {

constexpr long double ln2 = std::numbers::ln2_v<long double>;

/// Returns (e^r - 1 - r) / r^2, from its series.
long double rest(long double r)
{
    long double sum = 0;
    for (int k = 22; k >= 2; --k)
        sum = (1 + r * sum) / k;
    return sum;
}

/// The polynomial of a degree that is exact at Chebyshev's points.
///
/// It is computed by Lagrange's formula, and not as the exercise does.
struct polynomial {
    long double points[8] = {};
    int count;

    polynomial(int degree, long double from, long double to)
        : count(degree + 1)
    {
        for (int k = 0; k < count; ++k)
            points[k] = (from + to) / 2
                + (to - from) / 2
                    * std::cos((2 * k + 1) * std::numbers::pi / (2 * count));
    }

    long double operator()(long double r) const
    {
        long double sum = 0;
        for (int k = 0; k < count; ++k) {
            long double part = rest(points[k]);
            for (int j = 0; j < count; ++j)
                if (j != k)
                    part *= (r - points[j]) / (points[k] - points[j]);
            sum += part;
        }
        return sum;
    }
};

/// Returns the error that a row should have.
double error(int degree, long double from, long double to)
{
    const polynomial q(degree - 2, from, to);
    long double largest = 0;
    for (int step = 0; step <= 500; ++step) {
        const long double r = from + (to - from) * step / 500;
        const long double near = 1 + r + r * r * q(r);
        largest = std::max(largest, std::abs(near / std::exp(r) - 1));
    }
    return double(largest);
}

/// Compares a column with the errors on an interval.
void compare(const char* name, long double from, long double to)
{
    const auto degrees = exercise::column("degrees.txt", "degree");
    const auto got = exercise::column("degrees.txt", name);
    REQUIRE(degrees.size() == 7);
    for (std::size_t row = 0; row < degrees.size(); ++row) {
        const int degree = int(row) + 2;
        CAPTURE(degree);
        CHECK(degrees[row] == degree);
        CHECK(got[row] == exercise::about{error(degree, from, to), 0.03});
    }
}

/// Returns the first degree with an error below half an ulp.
int first_degree(long double from, long double to)
{
    int degree = 2;
    while (error(degree, from, to) >= 0x1p-24)
        ++degree;
    return degree;
}

} // namespace

TEST_CASE("The table has the errors with n nearest")
{
    compare("nearest", -ln2 / 2, ln2 / 2);
}

TEST_CASE("The table has the errors with n rounded down")
{
    compare("down", 0, ln2);
}

TEST_CASE("The table has the errors with n even")
{
    compare("twice", -ln2, ln2);
}

TEST_CASE(
    "With n rounded down the answer is the first degree below half an ulp")
{
    CHECK(mine::degree_down() == first_degree(0, ln2));
}

TEST_CASE("With n even the answer is the first degree below half an ulp")
{
    CHECK(mine::degree_twice() == first_degree(-ln2, ln2));
}
