// Moves the bias of an AND neuron and prints its answer to (1, 1).

#include "../02-step/step.hpp"
#include "sigmoid.hpp"

#include <cstdio>

int main()
{
    std::puts("bias step sigmoid");
    for (int tenths = -13; tenths <= -7; ++tenths) {
        const double bias = tenths / 10.0;
        const double sum = 0.5 * 1 + 0.5 * 1 + bias;
        std::printf("%4.1f %4.0f %.6f\n", bias, activation::step(sum),
            activation::sigmoid(sum));
    }
}
