// Tabulates how much of a gradient is left after each layer it passes, in 100
// networks: where 5, 50 and 95 % of them lie.

#include "bands.hpp"
#include "gradient_left.hpp"
#include "sigmoid.hpp"
#include "sigmoid_slope.hpp"
#include "tanh.hpp"
#include "tanh_slope.hpp"

#include <cmath>
#include <cstdio>

int main()
{
    const auto left = [](auto function, auto slope) {
        return arrays::bands([=](std::uint32_t seed) {
            return network::gradient_left(function, slope, 20, 64, seed);
        });
    };
    const auto sigmoid
        = left(activation::sigmoid<double>, activation::sigmoid_slope<double>);
    const auto tanh
        = left(activation::tanh<double>, activation::tanh_slope<double>);

    std::puts("layers quarters_share sigmoid_low_share sigmoid_share "
              "sigmoid_high_share tanh_low_share tanh_share tanh_high_share");
    for (std::size_t layers = 0; layers < sigmoid.size(); ++layers) {
        std::printf("%2zu %.3e", layers, std::pow(0.25, layers));
        for (const auto& band : {sigmoid[layers], tanh[layers]})
            std::printf(" %.3e %.3e %.3e", band.low, band.median, band.high);
        std::puts("");
    }
}
