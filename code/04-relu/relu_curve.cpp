// Tabulates ReLU beside the sigmoid.

#include "../03-sigmoid/sigmoid.hpp"
#include "relu.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    std::puts("x relu sigmoid");
    for (int tenths = -40; tenths <= 40; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.6f %.6f\n", x, relu(x), sigmoid(x));
    }
}
