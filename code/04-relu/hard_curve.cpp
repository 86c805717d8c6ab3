// Tabulates the hard sigmoid and hard swish beside their models.

#include "../03-sigmoid/sigmoid.hpp"
#include "hard_sigmoid.hpp"
#include "hard_swish.hpp"
#include "silu.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    std::puts("x sigmoid hard_sigmoid silu hard_swish");
    for (int tenths = -60; tenths <= 60; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.6f %.6f %.6f %.6f\n", x, sigmoid(x),
            hard_sigmoid(x), silu(x), hard_swish(x));
    }
}
