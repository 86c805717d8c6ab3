// Tabulates the largest errors of GELU in float, near each x.

#include "../04-relu/gelu.hpp"
#include "../04-relu/naive_gelu.hpp"
#include "largest_error.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    std::puts("x naive_ulp safe_ulp");
    for (int eighth = -96; eighth < 32; ++eighth) {
        const double x = eighth / 8.0;
        const auto worst = [=](auto function) {
            return exact::drawn(
                exact::largest_error(function, gelu<double>, x, x + 1 / 8.0));
        };
        std::printf("%.3f %.3g %.3g\n", x, worst(naive_gelu<float>),
            worst(gelu<float>));
    }
}
