// Tabulates the distance of the sigmoid from 1: on paper, and with the answer
// rounded to formats of 16 bits.

#include "../03-sigmoid/sigmoid.hpp"
#include "format.hpp"

#include <cstdio>

int main()
{
    std::puts("x paper float16 bfloat16");
    for (int hundredths = 200; hundredths <= 1000; ++hundredths) {
        const double x = hundredths / 100.0;
        const auto distance = [=](exact::format kind) {
            return 1 - kind.rounded(activation::sigmoid(x));
        };
        std::printf("%.2f %.4e %.4e %.4e\n", x, activation::sigmoid(-x),
            distance(exact::float16), distance(exact::bfloat16));
    }
}
