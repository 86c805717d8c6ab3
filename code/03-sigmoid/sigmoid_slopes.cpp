// Tabulates the slopes of the sigmoid and of tanh.

#include "sigmoid_slope.hpp"
#include "tanh_slope.hpp"

#include <cstdio>

int main()
{
    std::puts("x sigmoid tanh");
    for (int tenths = -60; tenths <= 60; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.6f %.6f\n", x, activation::sigmoid_slope(x),
            activation::tanh_slope(x));
    }
}
