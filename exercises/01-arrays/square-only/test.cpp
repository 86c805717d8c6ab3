#include "matmul.hpp"

#include "catch.hpp"

#include <stdexcept>
#include <vector>

using numbers = std::vector<double>;

TEST_CASE("A symmetric square times a symmetric square")
{
    const mine::matrix mirror{2, 2, {0, 1, 1, 0}}, twice{2, 2, {2, 0, 0, 2}};
    CHECK(mine::matmul(mirror, twice).numbers == numbers{0, 2, 2, 0});
}

TEST_CASE("The number in a row and a column is the one that was put there")
{
    mine::matrix m{2, 3, {11, 12, 13, 21, 22, 23}};
    const auto row = GENERATE(as<std::size_t>{}, 0, 1);
    const auto column = GENERATE(as<std::size_t>{}, 0, 1, 2);
    CAPTURE(row, column);
    CHECK(m(row, column) == 11 + 10 * double(row) + double(column));
    m(row, column) = 5;
    CHECK(m.numbers[3 * row + column] == 5);
}

TEST_CASE("A vector of two numbers times a matrix of two rows and three "
          "columns")
{
    const mine::matrix x{1, 2, {1, 10}};
    const mine::matrix m{2, 3, {1, 2, 3, 4, 5, 6}};
    CHECK(mine::matmul(x, m).numbers == numbers{41, 52, 63});
}

TEST_CASE("Each number is the dot product of a row and a column")
{
    const mine::matrix left{2, 2, {1, 2, 3, 4}}, right{2, 2, {5, 6, 7, 8}};
    CHECK(mine::matmul(left, right).numbers == numbers{19, 22, 43, 50});
}

TEST_CASE("The shape of the product is that of the outer two")
{
    const mine::matrix inputs{4, 2, {0, 0, 0, 1, 1, 0, 1, 1}};
    const mine::matrix weights{2, 3, {1, 2, 3, 4, 5, 6}};
    const mine::matrix sums = mine::matmul(inputs, weights);
    CHECK(sums.rows == 4);
    CHECK(sums.columns == 3);
    CHECK(sums.numbers == numbers{0, 0, 0, 4, 5, 6, 1, 2, 3, 5, 7, 9});
}

TEST_CASE("It refuses shapes that do not fit, and only those")
{
    const mine::matrix wide{2, 3, {1, 2, 3, 4, 5, 6}};
    const mine::matrix square{2, 2, {1, 0, 0, 1}};
    CHECK_THROWS_AS(mine::matmul(wide, square), std::invalid_argument);
    CHECK_NOTHROW(mine::matmul(square, wide));
}
