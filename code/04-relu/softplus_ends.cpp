// Prints softplus at both ends, as its formula is written and safely.

#include "naive_softplus.hpp"
#include "softplus.hpp"

#include <cstdio>
#include <initializer_list>

int main()
{
    std::puts("   x naive_softplus    softplus");
    for (const double x : {-40.0, -36.0, -30.0, 30.0, 700.0, 710.0})
        std::printf("%4.0f %14.6g %11.6g\n", x, activation::naive_softplus(x),
            activation::softplus(x));
}
