// Tabulates the absolute value and its slope.

#include "absolute.hpp"

#include <cstdio>

int main()
{
    std::puts("x absolute slope");
    for (int tenths = -30; tenths <= 30; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.1f %.0f\n", x, reading::absolute(x),
            reading::absolute_slope(x));
    }
}
