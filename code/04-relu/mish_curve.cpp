// Tabulates Mish beside SiLU, and the slopes.

#include "mish.hpp"
#include "mish_slope.hpp"
#include "silu.hpp"
#include "silu_slope.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    std::puts("x silu mish silu_slope mish_slope");
    for (int tenths = -60; tenths <= 30; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.6f %.6f %.6f %.6f\n", x, silu(x), mish(x),
            silu_slope(x), mish_slope(x));
    }
}
