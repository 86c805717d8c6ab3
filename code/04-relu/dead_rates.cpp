// Prints how many steps the weight of one neuron takes, at several rates, to
// come back above 0 after the first step; 0 if it never was below, - for never.

#include "descend.hpp"
#include "elu.hpp"
#include "elu_slope.hpp"
#include "leaky_relu.hpp"
#include "leaky_relu_slope.hpp"
#include "relu.hpp"
#include "relu_slope.hpp"

#include <cstdio>
#include <initializer_list>

int main()
{
    std::puts("rate relu leaky_relu elu");
    for (const double rate : {1.2, 1.25, 1.3, 1.4, 1.5, 1.6}) {
        const auto print = [=](int width, auto function, auto slope) {
            const auto path = network::descend(function, slope,
                {{3, 1, {0.5, 1.0, 1.5}}, {0.5, 1.0, 1.5}}, {3.0}, rate, 3, 80);
            int step = 1;
            while (step <= 80 && path[std::size_t(step)][0] <= 0)
                ++step;
            std::printf(step <= 80 ? " %*d" : " %*c", width,
                step <= 80 ? step - 1 : '-');
        };
        std::printf("%.2f", rate);
        print(4, activation::relu<double>, activation::relu_slope<double>);
        print(
            10, [](double x) { return activation::leaky_relu(x); },
            [](double x) { return activation::leaky_relu_slope(x); });
        print(
            3, [](double x) { return activation::elu(x); },
            [](double x) { return activation::elu_slope(x); });
        std::puts("");
    }
}
