// Prints what the sigmoid's formula, taken literally, answers far to the left.

#include "naive_sigmoid.hpp"
#include "sigmoid.hpp"

#include <cstdio>
#include <initializer_list>

int main()
{
    using activation::naive_sigmoid, activation::sigmoid;

    std::puts("   x naive_sigmoid      sigmoid");
    for (const double x : {-700.0, -709.0, -710.0, -720.0, -740.0, -750.0})
        std::printf("%4.0f %13.5g %12.5g\n", x, naive_sigmoid(x), sigmoid(x));
}
