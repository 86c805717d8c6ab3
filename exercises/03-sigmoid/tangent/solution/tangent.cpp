// Tabulates the sigmoid and its tangent at zero.

#include "03-sigmoid/sigmoid.hpp"

#include <cstdio>

int main()
{
    std::puts("x sigmoid tangent");
    for (int tenths = -40; tenths <= 40; ++tenths) {
        const double x = tenths / 10.0;
        const double tangent = 0.5 + 0.25 * x;
        std::printf("%.1f %.9f %.9f\n", x, activation::sigmoid(x), tangent);
    }
}
