// Prints GELU far to the left in float: with 1 + erf, and with erfc.

#include "gelu.hpp"
#include "naive_gelu.hpp"

#include <cstdio>

int main()
{
    std::puts(" x  naive_gelu        gelu");
    for (int x = -1; x >= -7; --x)
        std::printf("%2d %11.4e %11.4e\n", x,
            double(activation::naive_gelu(float(x))),
            double(activation::gelu(float(x))));
}
