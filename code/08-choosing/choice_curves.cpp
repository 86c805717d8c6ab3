// Tabulates two curves, and what networks with ReLU and with SiLU make of them.

#include "../04-relu/relu.hpp"
#include "../04-relu/relu_slope.hpp"
#include "../04-relu/silu.hpp"
#include "../04-relu/silu_slope.hpp"
#include "curve_network.hpp"
#include "curves.hpp"

#include <cstdio>

int main()
{
    const auto relu = activation::relu<double>;
    const auto relu_slope = activation::relu_slope<double>;
    const auto silu = [](double x) { return activation::silu(x); };
    const auto silu_slope = [](double x) { return activation::silu_slope(x); };
    using curves::wave, curves::zigzag;

    const auto wave_relu = network::follow(relu, relu_slope, wave, 1);
    const auto wave_silu = network::follow(silu, silu_slope, wave, 1);
    const auto zigzag_relu = network::follow(relu, relu_slope, zigzag, 1);
    const auto zigzag_silu = network::follow(silu, silu_slope, zigzag, 1);

    std::puts("x wave wave_relu wave_silu zigzag zigzag_relu zigzag_silu");
    for (int step = -40; step <= 40; ++step) {
        const double x = step / 20.0;
        std::printf("%.2f %.3f %.3f %.3f %.3f %.3f %.3f\n", x, wave(x),
            wave_relu(x, relu), wave_silu(x, silu), zigzag(x),
            zigzag_relu(x, relu), zigzag_silu(x, silu));
    }
}
