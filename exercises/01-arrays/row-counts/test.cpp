#include "answers.hpp"

#include "01-arrays/arange.hpp"
#include "01-arrays/linspace.hpp"

#include "catch.hpp"

namespace {

/// The count of the numbers in the book's arange.
int count(double start, double stop, double step)
{
    return int(arrays::arange(start, stop, step).size());
}

} // namespace

TEST_CASE("Whole numbers from 0 to 5")
{
    CHECK(mine::whole() == count(0, 5, 1));
}

TEST_CASE("Tenths from 0 to three tenths")
{
    CHECK(mine::tenths_from_0() == count(0, 0.3, 0.1));
}

TEST_CASE("Tenths from 1 to 1.3")
{
    CHECK(mine::tenths_from_1() == count(1, 1.3, 0.1));
}

TEST_CASE("From 5 down to 0, with a step upwards")
{
    CHECK(mine::backwards() == count(5, 0, 1));
}

TEST_CASE("A linspace of one number")
{
    CHECK(mine::only_one() == arrays::linspace(2.0, 6.0, 1)[0]);
}

TEST_CASE("Seven halves, as integers")
{
    const int seven = 7, two = 2;
    CHECK(mine::halves() == seven / two);
}
