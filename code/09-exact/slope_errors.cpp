// Tabulates the largest errors of two slopes in float, near each x.

#include "../03-sigmoid/naive_sigmoid_slope.hpp"
#include "../03-sigmoid/sigmoid_slope.hpp"
#include "../03-sigmoid/tanh_slope.hpp"
#include "largest_error.hpp"
#include "naive_tanh_slope.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    std::puts("x sigmoid_naive_ulp sigmoid_safe_ulp "
              "tanh_naive_ulp tanh_safe_ulp");
    for (int eighth = 0; eighth < 160; ++eighth) {
        const double x = eighth / 8.0;
        const auto worst = [=](auto function, auto reference) {
            return exact::drawn(
                exact::largest_error(function, reference, x, x + 1 / 8.0));
        };
        std::printf("%.3f %.3g %.3g %.3g %.3g\n", x,
            worst(naive_sigmoid_slope<float>, sigmoid_slope<double>),
            worst(sigmoid_slope<float>, sigmoid_slope<double>),
            worst(naive_tanh_slope<float>, tanh_slope<double>),
            worst(tanh_slope<float>, tanh_slope<double>));
    }
}
