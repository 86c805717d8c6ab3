// Tabulates how far the sigmoid is from 1: on paper, in double, in float.

#include "sigmoid.hpp"

#include <cstdio>

int main()
{
    using activation::sigmoid;

    std::puts("x paper double float");
    for (int tenths = 0; tenths <= 420; ++tenths) {
        const double x = tenths / 10.0;
        const double in_double = 1 - sigmoid(x);
        const double in_float = 1 - sigmoid(static_cast<float>(x));
        std::printf("%.1f %.4e %.4e %.4e\n",
            x, sigmoid(-x), in_double, in_float);
    }
}
