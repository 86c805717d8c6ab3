// Tabulates how large a signal and a gradient are after each of 20 layers.

#include "../03-sigmoid/sigmoid.hpp"
#include "../03-sigmoid/sigmoid_slope.hpp"
#include "../03-sigmoid/tanh.hpp"
#include "../03-sigmoid/tanh_slope.hpp"
#include "both_passes.hpp"
#include "relu.hpp"
#include "relu_slope.hpp"
#include "root_mean_square.hpp"

#include <cmath>
#include <cstdio>
#include <vector>

constexpr std::size_t layers = 20, width = 256;

template <typename Function, typename Slope>
network::passes run(Function function, Slope slope, double deviation)
{
    return network::both_passes(
        function, slope, deviation, layers, width, 2015);
}

int main()
{
    const double xavier = std::sqrt(1.0 / width), he = std::sqrt(2.0 / width);
    const auto relu = activation::relu<double>;
    const auto relu_slope = activation::relu_slope<double>;

    const std::vector<network::passes> columns{
        run(activation::sigmoid<double>, activation::sigmoid_slope<double>,
            xavier),
        run(activation::tanh<double>, activation::tanh_slope<double>, xavier),
        run(relu, relu_slope, xavier),
        run(relu, relu_slope, he),
        run(relu, relu_slope, 2 * he),
        run(relu, relu_slope, 0.01),
    };

    std::puts("layers signal_sigmoid_rms signal_tanh_rms signal_xavier_rms "
              "signal_he_rms signal_large_rms signal_small_rms "
              "gradient_sigmoid_share gradient_tanh_share "
              "gradient_xavier_share gradient_he_share gradient_large_share "
              "gradient_small_share");
    for (std::size_t layer = 0; layer <= layers; ++layer) {
        std::printf("%2zu", layer);
        for (const auto& column : columns)
            std::printf(
                " %.2e", arrays::root_mean_square(column.signals[layer]));
        for (const auto& column : columns)
            std::printf(" %.2e",
                arrays::root_mean_square(column.gradients[layers - layer])
                    / arrays::root_mean_square(column.gradients[layers]));
        std::puts("");
    }
}
