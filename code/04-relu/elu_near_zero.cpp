// Prints ELU near zero, as its formula is written and without subtraction.

#include "elu.hpp"
#include "naive_elu.hpp"

#include <cstdio>
#include <initializer_list>

int main()
{
    std::puts("     x              naive_elu                    elu");
    for (const double x : {-1e-2, -1e-5, -1e-8, -1e-11, -1e-14, -1e-17})
        std::printf("%6.0e %22.15e %22.15e\n", x, activation::naive_elu(x),
            activation::elu(x));
}
