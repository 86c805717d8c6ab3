// Tabulates ELU for two values of alpha, and the slopes.

#include "elu.hpp"
#include "elu_slope.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    std::puts("x alpha_1 alpha_half slope_1 slope_half");
    for (int tenths = -40; tenths <= 20; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.6f %.6f %.6f %.6f\n", x, elu(x), elu(x, 0.5),
            elu_slope(x), elu_slope(x, 0.5));
    }
}
