// Tabulates the sigmoid and its tangent at zero.

#include "03-sigmoid/sigmoid.hpp"

#include <cstdio>

int main()
{
    std::puts("x sigmoid");
    for (int tenths = -40; tenths <= 40; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.9f\n", x, activation::sigmoid(x));
    }
}
