// Tabulates the sigmoid beside tanh.

#include "sigmoid.hpp"
#include "tanh.hpp"

#include <cstdio>

int main()
{
    std::puts("x sigmoid tanh");
    for (int tenths = -60; tenths <= 60; ++tenths) {
        const double x = tenths / 10.0;
        std::printf(
            "%.1f %.6f %.6f\n", x, activation::sigmoid(x), activation::tanh(x));
    }
}
