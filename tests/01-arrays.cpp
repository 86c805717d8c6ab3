#include "01-arrays/add_to_rows.hpp"
#include "01-arrays/arange.hpp"
#include "01-arrays/dot.hpp"
#include "01-arrays/exp.hpp"
#include "01-arrays/greater.hpp"
#include "01-arrays/linspace.hpp"
#include "01-arrays/matmul.hpp"
#include "01-arrays/matrix.hpp"
#include "01-arrays/maximum.hpp"
#include "01-arrays/sum.hpp"
#include "01-arrays/uniform.hpp"
#include "01-arrays/where.hpp"

#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <limits>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

/// Numbers that are exact in both types: quarters from -2 to 2.
template <typename Real>
arrays::matrix<Real> quarters(
    std::mt19937& bits, std::size_t rows, std::size_t columns)
{
    arrays::matrix<Real> made{rows, columns, std::vector<Real>(rows * columns)};
    for (Real& number : made.numbers)
        number = Real(std::floor(arrays::uniform(bits, -8, 9)) / 4);
    return made;
}

/// One row of a matrix.
template <typename Real>
std::vector<Real> row(const arrays::matrix<Real>& from, std::size_t i)
{
    std::vector<Real> numbers;
    for (std::size_t j = 0; j < from.columns; ++j)
        numbers.push_back(from(i, j));
    return numbers;
}

} // namespace

TEMPLATE_TEST_CASE("Counting in integers hits zero", "", float, double)
{
    // Every row from -3 to 3 in so many parts of 1; to add the part instead
    // misses zero in some of them.
    int missed = 0;
    for (int parts = 1; parts <= 1000; ++parts) {
        int zeros = 0, added_zeros = 0;
        TestType added = -3;
        for (int count = -3 * parts; count <= 3 * parts; ++count) {
            const TestType counted = TestType(count) / TestType(parts);
            REQUIRE((counted > 0) == (count > 0));
            zeros += counted == 0;
            added_zeros += added == 0;
            added += 1 / TestType(parts);
        }
        REQUIRE(zeros == 1);
        missed += added_zeros == 0;
    }
    CHECK(missed > 500);
}

TEST_CASE("No addition of the short walk rounds, and its error is that of its "
          "two constants")
{
    // What an addition loses is known exactly (Knuth's two-sum).
    const auto rounds = [](double a, double b) {
        const double sum = a + b, tail = sum - a;
        return (a - (sum - tail)) + (b - tail) != 0;
    };
    const auto rounded = [&](double x, double step, int steps) {
        int count = 0;
        for (int i = 0; i < steps; ++i) {
            count += rounds(x, step);
            x += step;
        }
        return count;
    };
    CHECK(rounded(-0.3, 0.1, 6) == 0);
    CHECK(rounded(-3.0, 0.1, 60) > 30);

    // Ten times what each constant is off, by one rounding.
    const double start = std::fma(10, -0.3, 3), step = std::fma(10, 0.1, -1);
    CHECK(10 * (-0.3 + 0.1 + 0.1 + 0.1) == start + 3 * step);
    // Constants without an error: the walk meets zero.
    CHECK(-0.75 + 0.25 + 0.25 + 0.25 == 0);
}

TEST_CASE("Adding a tenth three times to minus three tenths does not give 0")
{
    double x = -0.3;
    for (int i = 0; i < 3; ++i)
        x += 0.1;
    CHECK(x > 0);
    CHECK(x < 1e-16);
}

TEST_CASE("The double 0.1 is a little more than a tenth")
{
    // Ten times it, less 1, rounded once, at the end.
    CHECK(std::fma(0.1, 10.0, -1.0) > 0);
    CHECK(std::fma(0.1, 10.0, -1.0) < 1e-15);
}

TEST_CASE("Each tenth that is counted is the double nearest to it")
{
    // A number read from its decimals is the nearest one as well.
    for (int tenths = -50; tenths <= 50; ++tenths) {
        const std::string sign = tenths < 0 ? "-" : "";
        const std::string digits = std::to_string(std::abs(tenths) / 10) + "."
            + std::to_string(std::abs(tenths) % 10);
        CHECK(tenths / 10.0 == std::stod(sign + digits));
    }
}

TEST_CASE("In C++ a quotient of integers drops its fraction")
{
    const int tenths = GENERATE(7, 9, -7);
    CHECK(tenths / 10 == 0);
    CHECK(tenths / 10.0 == tenths * 10 / 100.0);
}

TEST_CASE("At refuses a place that is not there")
{
    const std::vector<double> x{1, 2, 4, 5};
    CHECK(x.at(3) == 5);
    CHECK_THROWS_AS(x.at(4), std::out_of_range);
}

TEST_CASE("The step that arange uses is not the step that we give")
{
    const std::vector<double> x = arrays::arange(-5.0, 5.0, 0.1);
    const double step = x[1] - x[0];
    CHECK(step != 0.1);
    // Off by less than the spacing of numbers near 5, again and again.
    const double spacing = std::nextafter(4.9, 5.0) - 4.9;
    CHECK(std::abs(step - 0.1) < spacing);
    const std::size_t place = GENERATE(1u, 10u, 50u, 99u);
    CHECK(x[place] == -5 + double(place) * step);
}

TEMPLATE_TEST_CASE(
    "Arange of whole numbers leaves out its end", "", float, double)
{
    const std::size_t count = GENERATE(1u, 2u, 7u, 100u);
    const TestType steps = TestType(count);
    const auto x = arrays::arange(TestType(0), steps, 1);
    REQUIRE(x.size() == count);
    CHECK(x.front() == 0);
    CHECK(x.back() == steps - 1);
    const auto down = arrays::arange(steps, 0, -1);
    REQUIRE(down.size() == count);
    CHECK(down.front() == steps);
    CHECK(down.back() == 1);
}

TEMPLATE_TEST_CASE(
    "Arange is empty where no step leads to its end", "", float, double)
{
    const TestType stop = GENERATE(TestType(2), TestType(1), TestType(0));
    CHECK(arrays::arange(TestType(2), stop, 1).empty());
}

TEST_CASE("Rounding can put the end into arange")
{
    // Three steps on paper. In double the quotient is a little more than 3.
    const std::vector<double> x = arrays::arange(1.0, 1.3, 0.1);
    REQUIRE(x.size() == 4);
    CHECK(x.back() >= 1.3);
}

TEST_CASE("Arange has the numbers of NumPy")
{
    // Printed by NumPy 2.4, as repr does: all digits that tell doubles apart.
    const std::vector<double> x = arrays::arange(-5.0, 5.0, 0.1);
    REQUIRE(x.size() == 100);
    CHECK(x[1] == -4.9);
    CHECK(x[50] == -1.7763568394002505e-14);
    CHECK(x[99] == 4.899999999999965);
}

TEMPLATE_TEST_CASE("Arange refuses a row without an end", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType step
        = GENERATE_COPY(TestType(0), limits::quiet_NaN(), limits::denorm_min());
    CHECK_THROWS_AS(
        arrays::arange(TestType(0), TestType(5), step), std::invalid_argument);
    CHECK_THROWS_AS(arrays::arange(TestType(0), limits::infinity(), 1),
        std::invalid_argument);
    CHECK_THROWS_WITH(
        arrays::arange(TestType(0), 5, 0), "arange: a row without an end");
}

TEMPLATE_TEST_CASE(
    "Linspace of at least two numbers has both ends exactly", "", float, double)
{
    const std::size_t count = GENERATE(2u, 3u, 50u, 99u, 100u, 101u);
    const TestType stop = GENERATE(TestType(0.1), TestType(5), TestType(-7.3));
    const auto x = arrays::linspace(TestType(-0.7), stop, count);
    REQUIRE(x.size() == count);
    CHECK(x.front() == TestType(-0.7));
    CHECK(x.back() == stop);
}

TEMPLATE_TEST_CASE(
    "Linspace has equal steps but for rounding", "", float, double)
{
    const std::size_t count = GENERATE(3u, 10u, 101u);
    const auto x = arrays::linspace(TestType(-5), 5, count);
    const TestType step = TestType(10) / TestType(count - 1);
    for (std::size_t i = 1; i < count; ++i)
        CHECK(std::abs(x[i] - x[i - 1] - step)
            < 10 * std::numeric_limits<TestType>::epsilon());
}

TEMPLATE_TEST_CASE(
    "Linspace of one number is its start, of none is empty", "", float, double)
{
    CHECK(arrays::linspace(TestType(2), 3, 1) == std::vector<TestType>{2});
    CHECK(arrays::linspace(TestType(2), 3, 0).empty());
}

TEMPLATE_TEST_CASE(
    "Linspace from minus 5 to 5 misses zero if its count is even", "", float,
    double)
{
    const std::size_t count = GENERATE(2u, 10u, 100u);
    for (const TestType x : arrays::linspace(TestType(-5), 5, count))
        CHECK(std::abs(x) > TestType(0.01));
}

TEST_CASE("Linspace can miss zero with an odd count")
{
    CHECK(arrays::linspace(-5.0, 5.0, 101)[50] == 0);
    CHECK(arrays::linspace(-1.0, 1.0, 99)[49] != 0);
}

TEMPLATE_TEST_CASE("A comparison makes a new row and leaves the old one alone",
    "", float, double)
{
    const TestType nan = std::numeric_limits<TestType>::quiet_NaN();
    const std::vector<TestType> x{-1, 0, 1, 2};
    CHECK(arrays::greater(x, 0) == std::vector<bool>{false, false, true, true});
    CHECK(x == std::vector<TestType>{-1, 0, 1, 2});
    CHECK(arrays::greater(std::vector<TestType>{nan}, 0)
        == std::vector<bool>{false});
}

TEMPLATE_TEST_CASE("Where chooses number by number", "", float, double)
{
    const std::vector<bool> conditions{true, false, false, true};
    CHECK(arrays::where(conditions, TestType(1), 0)
        == std::vector<TestType>{1, 0, 0, 1});
    CHECK(arrays::where({}, TestType(1), 0).empty());
}

TEMPLATE_TEST_CASE("Exp takes each number by itself", "", float, double)
{
    const TestType infinity = std::numeric_limits<TestType>::infinity();
    const std::vector<TestType> x{0, 1, -infinity, infinity};
    const std::vector<TestType> y{1, std::exp(TestType(1)), 0, infinity};
    CHECK(arrays::exp(x) == y);
}

TEMPLATE_TEST_CASE("Maximum keeps what is larger", "", float, double)
{
    CHECK(arrays::maximum(std::vector<TestType>{-2, 0, 3}, 1)
        == std::vector<TestType>{1, 1, 3});
}

TEMPLATE_TEST_CASE("A maximum with NaN is NaN", "", float, double)
{
    const TestType nan = std::numeric_limits<TestType>::quiet_NaN();
    CHECK(std::isnan(arrays::maximum(std::vector<TestType>{nan}, 0)[0]));
    CHECK(std::isnan(arrays::maximum(std::vector<TestType>{0}, nan)[0]));
    CHECK(std::max(TestType(0), nan) == 0);
}

TEMPLATE_TEST_CASE("A sum adds all numbers", "", float, double)
{
    const int last = GENERATE(0, 1, 10, 100);
    const auto x = arrays::arange(TestType(1), TestType(last + 1), 1);
    CHECK(arrays::sum(x) == TestType(last * (last + 1)) / 2);
}

TEMPLATE_TEST_CASE("A dot product with ones is a sum", "", float, double)
{
    const std::vector<TestType> x{1, 2, 4, 5};
    CHECK(arrays::dot(x, std::vector<TestType>(4, 1)) == arrays::sum(x));
    CHECK(arrays::dot(x, x) == 46);
}

TEMPLATE_TEST_CASE(
    "A dot product refuses vectors of different lengths", "", float, double)
{
    const std::vector<TestType> two{1, 2}, three{1, 2, 3};
    CHECK_THROWS_AS(arrays::dot(two, three), std::invalid_argument);
    CHECK_THROWS_WITH(arrays::dot(two, three), "dot: 2 numbers and 3");
}

TEMPLATE_TEST_CASE("A matrix is kept row by row", "", float, double)
{
    arrays::matrix<TestType> m{2, 3, {1, 2, 3, 4, 5, 6}};
    CHECK(m(0, 2) == 3);
    CHECK(m(1, 0) == 4);
    m(1, 2) = 7;
    CHECK(m.numbers == std::vector<TestType>{1, 2, 3, 4, 5, 7});
    const arrays::matrix<TestType>& fixed = m;
    CHECK(fixed(1, 2) == 7);
    CHECK(arrays::shape(m) == "(2, 3)");
}

TEMPLATE_TEST_CASE(
    "A matrix without all its numbers has no shape", "", float, double)
{
    const arrays::matrix<TestType> torn{2, 3, {1, 2, 3, 4, 5}};
    const arrays::matrix<TestType> one{3, 1, {1, 2, 3}};
    const std::string message = "shape: (2, 3) with 5 numbers";
    CHECK_THROWS_AS(arrays::shape(torn), std::invalid_argument);
    CHECK_THROWS_WITH(arrays::matmul(torn, one), message);
    CHECK_THROWS_WITH(arrays::add_to_rows(torn, {1, 2, 3}), message);
}

TEMPLATE_TEST_CASE(
    "Each number of a product is the dot product of a row and a column", "",
    float, double)
{
    std::mt19937 bits(7);
    const std::size_t rows = GENERATE(1u, 2u, 5u);
    const std::size_t shared = GENERATE(1u, 3u, 4u);
    const std::size_t columns = GENERATE(1u, 2u, 6u);
    const auto left = quarters<TestType>(bits, rows, shared);
    const auto right = quarters<TestType>(bits, shared, columns);
    const auto product = arrays::matmul(left, right);
    CHECK(product.rows == rows);
    CHECK(product.columns == columns);
    REQUIRE(product.numbers.size() == rows * columns);
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < columns; ++j) {
            std::vector<TestType> column;
            for (std::size_t k = 0; k < shared; ++k)
                column.push_back(right(k, j));
            CHECK(product(i, j) == arrays::dot(row(left, i), column));
        }
}

TEMPLATE_TEST_CASE(
    "Every input gets the same sums alone and among others", "", float, double)
{
    std::mt19937 bits(11);
    const auto inputs = quarters<TestType>(bits, 4, 2);
    const auto weights = quarters<TestType>(bits, 2, 3);
    const auto biases = quarters<TestType>(bits, 1, 3).numbers;
    const auto sums
        = arrays::add_to_rows(arrays::matmul(inputs, weights), biases);
    for (std::size_t i = 0; i < inputs.rows; ++i) {
        const auto alone = arrays::matmul(row(inputs, i), weights);
        REQUIRE(alone.size() == 3);
        for (std::size_t j = 0; j < 3; ++j)
            CHECK(sums(i, j) == alone[j] + biases[j]);
    }
}

TEMPLATE_TEST_CASE(
    "Shapes that do not fit are refused by name", "", float, double)
{
    const arrays::matrix<TestType> wide{2, 3, {1, 2, 3, 4, 5, 6}};
    CHECK_THROWS_AS(arrays::matmul(wide, wide), std::invalid_argument);
    CHECK_THROWS_WITH(arrays::matmul(wide, wide), "matmul: (2, 3) and (2, 3)");
    CHECK_THROWS_WITH(arrays::matmul(std::vector<TestType>{1, 2, 3}, wide),
        "matmul: (1, 3) and (2, 3)");
    CHECK_THROWS_AS(arrays::add_to_rows(wide, {1, 2}), std::invalid_argument);
    CHECK_THROWS_WITH(
        arrays::add_to_rows(wide, {1, 2}), "add_to_rows: (2, 3) and 2 numbers");
}

TEST_CASE("Random numbers stay between their bounds and fill them")
{
    std::mt19937 bits(1);
    int left = 0;
    for (int i = 0; i < 1000; ++i) {
        const double x = arrays::uniform(bits, -3, 5);
        REQUIRE(x >= -3);
        REQUIRE(x < 5);
        left += x < 1;
    }
    CHECK(left > 440);
    CHECK(left < 560);
}

TEST_CASE("Random numbers are the generator's integers, scaled")
{
    // The first output of mt19937 for its default seed, as the C++ standard
    // library's documentation and the generator's authors publish it.
    std::mt19937 bits(5489);
    CHECK(arrays::uniform(bits, 0, 1) == 3499211612.0 / 4294967296.0);
}
