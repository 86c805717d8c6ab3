// Tabulates the spacing of float around its smallest normal number, and what
// it would be if it went on shrinking with the numbers.

#include "spacing.hpp"

#include <cmath>
#include <cstdio>

int main()
{
    std::puts("x spacing shrinking");
    for (int quarter = -150 * 4; quarter <= -118 * 4; ++quarter) {
        const double x = std::exp2(quarter / 4.0);
        const double above = std::exp2(std::floor(quarter / 4.0) + 1);
        std::printf("%.4e %.4e %.4e\n", x, exact::spacing<float>(x),
            above * std::exp2(-24));
    }
}
