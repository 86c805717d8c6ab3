// Tabulates how far tanh in bfloat16 is from 1.

#include "03-sigmoid/tanh.hpp"
#include "09-exact/format.hpp"

#include <cstdio>

int main()
{
    std::puts("x distance");
    for (int part = 0; part <= 256; ++part) {
        const double x = part / 64.0;
        const double distance = 1 - exact::float16.rounded(activation::tanh(x));
        std::printf("%.6f %.8f\n", x, distance);
    }
}
