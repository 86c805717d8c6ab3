// Moves the bias of a hidden neuron of XOR and prints the answer to (1, 0).

#include "../02-step/step.hpp"
#include "sigmoid.hpp"

#include <cstdio>

int main()
{
    const auto answer = [](auto switched, double bias) {
        const double not_both = switched(-0.5 * 1 - 0.5 * 0 + 0.7);
        const double any = switched(0.5 * 1 + 0.5 * 0 + bias);
        return switched(0.5 * not_both + 0.5 * any - 0.7);
    };

    std::puts("bias step sigmoid");
    for (int tenths = -8; tenths <= -2; ++tenths) {
        const double bias = tenths / 10.0;
        std::printf("%4.1f %4.0f %.6f\n", bias,
            answer(activation::step<double>, bias),
            answer(activation::sigmoid<double>, bias));
    }
}
