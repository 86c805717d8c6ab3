// Prints what each gate answers to each pair of inputs.

#include "gates.hpp"

#include <cstdio>

int main()
{
    std::puts("x1 x2 AND OR NAND XOR");
    for (int x1 = 0; x1 <= 1; ++x1)
        for (int x2 = 0; x2 <= 1; ++x2)
            std::printf("%2d %2d %3.0f %2.0f %4.0f %3.0f\n", x1, x2,
                gates::logical_and(x1, x2), gates::logical_or(x1, x2),
                gates::logical_nand(x1, x2), gates::logical_xor(x1, x2));
}
