// Tabulates the slopes of ELU and of CELU with alpha one half.

#include "celu.hpp"

#include "04-relu/elu_slope.hpp"

#include <cstdio>

int main()
{
    std::puts("x elu celu");
    for (int twentieths = -60; twentieths <= 20; ++twentieths) {
        const double x = twentieths / 20.0;
        std::printf("%.2f %.6f %.6f\n", x, activation::elu_slope(x, 0.5),
            mine::celu_slope(x));
    }
}
