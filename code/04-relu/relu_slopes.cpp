// Tabulates the slopes of ReLU and of the sigmoid.

#include "../03-sigmoid/sigmoid_slope.hpp"
#include "relu_slope.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    std::puts("x relu sigmoid");
    for (int tenths = -40; tenths <= 40; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.6f %.6f\n", x, relu_slope(x), sigmoid_slope(x));
    }
}
