// Prints how much of a gradient ten layers leave in 100 networks of each width:
// where 5, 50 and 95 % of them lie.

#include "bands.hpp"
#include "gradient_left.hpp"
#include "sigmoid.hpp"
#include "sigmoid_slope.hpp"
#include "tanh.hpp"
#include "tanh_slope.hpp"

#include <cstdio>
#include <initializer_list>

int main()
{
    std::puts("width sigmoid_low_share sigmoid_share sigmoid_high_share "
              "tanh_low_share tanh_share tanh_high_share");
    for (const std::size_t width : {4u, 8u, 16u, 32u, 64u, 128u}) {
        const auto print = [=](auto function, auto slope) {
            const auto left = arrays::bands([=](std::uint32_t seed) {
                return network::gradient_left(function, slope, 10, width, seed);
            });
            const auto& [low, median, high] = left.back();
            std::printf(" %17.1e %13.1e %18.1e", low, median, high);
        };
        std::printf("%5zu", width);
        print(activation::sigmoid<double>, activation::sigmoid_slope<double>);
        print(activation::tanh<double>, activation::tanh_slope<double>);
        std::puts("");
    }
}
