// Tabulates ReLU beside its leaky relatives.

#include "leaky_relu.hpp"
#include "prelu.hpp"
#include "relu.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    std::puts("x relu leaky parametric");
    for (int tenths = -40; tenths <= 40; ++tenths) {
        const double x = tenths / 10.0;
        std::printf(
            "%.1f %.6f %.6f %.6f\n", x, relu(x), leaky_relu(x), prelu(x));
    }
}
