// Tabulates the lines at which AND, OR and NAND change their answer, and the
// four inputs with the answer of XOR.

#include "gates.hpp"

#include <cstdio>

// Where on the second axis the sum of a gate is zero.
double boundary(const network::perceptron& gate, double x1)
{
    return -(gate.w1 * x1 + gate.bias) / gate.w2;
}

int main()
{
    std::puts("x1 or nand other_x not_xor xor_x xor_y");
    std::printf("-0.5 %.2f %.2f 0 0 0 1\n", boundary(gates::logical_or, -0.5),
        boundary(gates::logical_nand, -0.5));
    std::printf("1.5 %.2f %.2f 1 1 1 0\n", boundary(gates::logical_or, 1.5),
        boundary(gates::logical_nand, 1.5));
}
