// Tabulates how far two approximations are from GELU, in thousandths.

#include "gelu.hpp"
#include "gelu_tanh.hpp"
#include "silu.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    std::puts("x tanh silu");
    for (int tenths = -60; tenths <= 60; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.5f %.5f\n", x, 1000 * (gelu_tanh(x) - gelu(x)),
            1000 * (silu(x, 1.702) - gelu(x)));
    }
}
