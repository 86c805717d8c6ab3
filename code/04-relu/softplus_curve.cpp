// Tabulates softplus for two values of beta beside ReLU.

#include "relu.hpp"
#include "softplus.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    std::puts("x relu beta_1 beta_4");
    for (int tenths = -40; tenths <= 40; ++tenths) {
        const double x = tenths / 10.0;
        std::printf(
            "%.1f %.6f %.6f %.6f\n", x, relu(x), softplus(x), softplus(x, 4));
    }
}
