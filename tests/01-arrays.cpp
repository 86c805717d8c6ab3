#include "01-arrays/uniform.hpp"

#include "catch.hpp"

#include <random>

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
