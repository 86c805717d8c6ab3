// Tabulates the step.

#include "step.hpp"

#include <cstdio>

int main()
{
    std::puts("x step");
    for (int tenths = -30; tenths <= 30; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.0f\n", x, activation::step(x));
    }
}
