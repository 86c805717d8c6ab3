// Tabulates GELU beside ReLU, and the slopes.

#include "gelu.hpp"
#include "gelu_slope.hpp"
#include "relu.hpp"
#include "relu_slope.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    std::puts("x relu gelu relu_slope gelu_slope");
    for (int tenths = -40; tenths <= 30; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.6f %.6f %.6f %.6f\n", x, relu(x), gelu(x),
            relu_slope(x), gelu_slope(x));
    }
}
