#include "last.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <vector>

TEST_CASE("A temperature may be any number")
{
    const double sum = GENERATE(-40.5, -1.0, 0.0, 0.25, 36.6);
    CAPTURE(sum);
    CHECK(mine::temperature(sum) == sum);
}

TEST_CASE("A price is never negative, and every wrong price can learn")
{
    const double sum = GENERATE(-20.0, -3.0, 0.0, 2.0, 50.0);
    CAPTURE(sum);
    CHECK(mine::price(sum) >= 0);
    const double rise = mine::price(sum + 0.1) - mine::price(sum);
    CHECK(rise > 0);
    const double far = 1000;
    CHECK(mine::price(far) == exercise::about{far, 1e-12});
}

TEST_CASE("Spam is a probability, and as likely as not for the sum 0")
{
    CHECK(mine::spam(0) == exercise::about{0.5, 1e-12});
    const double odds = mine::spam(2) / (1 - mine::spam(2));
    CHECK(odds == exercise::about{7.38905609893065, 1e-12});
    CHECK(mine::spam(-2) == exercise::about{1 - mine::spam(2), 1e-12});
}

TEST_CASE("One picture may show several subjects")
{
    const std::vector<double> shown = mine::subjects({4, 4, -4});
    REQUIRE(shown.size() == 3);
    CHECK(shown[0] == exercise::about{0.982013790037908, 1e-12});
    CHECK(shown[1] == exercise::about{0.982013790037908, 1e-12});
    CHECK(shown[2] == exercise::about{0.017986209962092, 1e-12});
}

TEST_CASE("The shares of the digits add up to 1")
{
    const std::vector<double> sums{1, 0, -1, 2, 3, 0, 0, 1, -2, 1000};
    const std::vector<double> digit = mine::digit(sums);
    REQUIRE(digit.size() == 10);
    double total = 0;
    for (const double share : digit)
        total += share;
    CHECK(total == exercise::about{1, 1e-12});
    CHECK(digit[9] == exercise::about{1, 1e-12});
}
