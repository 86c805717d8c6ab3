// Tabulates SiLU for three values of beta beside ReLU.

#include "relu.hpp"
#include "silu.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    std::puts("x relu beta_quarter beta_1 beta_4");
    for (int tenths = -60; tenths <= 40; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.6f %.6f %.6f %.6f\n", x, relu(x), silu(x, 0.25),
            silu(x), silu(x, 4));
    }
}
