// Tabulates the sigmoid beside the step.

#include "../02-step/step.hpp"
#include "sigmoid.hpp"

#include <cstdio>

int main()
{
    std::puts("x step sigmoid");
    for (int tenths = -60; tenths <= 60; ++tenths) {
        const double x = tenths / 10.0;
        std::printf(
            "%.1f %.0f %.6f\n", x, activation::step(x), activation::sigmoid(x));
    }
}
