// Prints the sigmoid's slope twice: from its output, and without subtraction.

#include "naive_sigmoid_slope.hpp"
#include "sigmoid_slope.hpp"

#include <cstdio>
#include <initializer_list>

int main()
{
    using activation::naive_sigmoid_slope, activation::sigmoid_slope;

    std::puts(" x naive_sigmoid_slope sigmoid_slope");
    for (const double x : {10.0, 20.0, 30.0, 34.0, 36.0, 37.0, 40.0})
        std::printf("%2.0f %19.10g %13.10g\n", x, naive_sigmoid_slope(x),
            sigmoid_slope(x));
}
