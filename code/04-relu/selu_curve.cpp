// Tabulates SELU beside ELU.

#include "elu.hpp"
#include "selu.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    std::puts("x elu selu");
    for (int tenths = -40; tenths <= 20; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.6f %.6f\n", x, elu(x), selu(x));
    }
}
