// Tabulates squared ReLU beside ReLU, and the slopes.

#include "relu.hpp"
#include "relu_slope.hpp"
#include "squared_relu.hpp"
#include "squared_relu_slope.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    std::puts("x relu squared relu_slope squared_slope");
    for (int tenths = -20; tenths <= 20; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.6f %.6f %.6f %.6f\n", x, relu(x), squared_relu(x),
            relu_slope(x), squared_relu_slope(x));
    }
}
