// Tabulates ReLU6 beside ReLU.

#include "relu.hpp"
#include "relu6.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    std::puts("x relu relu6");
    for (int tenths = -20; tenths <= 100; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.6f %.6f\n", x, relu(x), relu6(x));
    }
}
