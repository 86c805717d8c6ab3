// Tabulates how large a signal and a gradient are after each of 20 layers, in
// 100 networks: where 5, 50 and 95 % of them lie.

#include "../03-sigmoid/bands.hpp"
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
#include <initializer_list>
#include <vector>

constexpr std::size_t layers = 20, width = 64;

// Returns the bands of the signal after 0, 1, ... layers, then those of the
// gradient, as a share of what it was behind the last layer.
template <typename Function, typename Slope>
std::vector<arrays::band> run(Function function, Slope slope, double deviation)
{
    return arrays::bands([=](std::uint32_t seed) {
        const auto [signals, gradients] = network::both_passes(
            function, slope, deviation, layers, width, seed);
        std::vector<double> sizes;
        for (const auto& signal : signals)
            sizes.push_back(arrays::root_mean_square(signal));
        const double whole = arrays::root_mean_square(gradients[layers]);
        for (std::size_t layer = layers + 1; layer-- > 0;)
            sizes.push_back(arrays::root_mean_square(gradients[layer]) / whole);
        return sizes;
    });
}

int main()
{
    using activation::relu, activation::relu_slope;
    const double xavier = std::sqrt(1.0 / width), he = std::sqrt(2.0 / width);
    const std::vector<std::vector<arrays::band>> columns{
        run(activation::sigmoid<double>, activation::sigmoid_slope<double>,
            xavier),
        run(activation::tanh<double>, activation::tanh_slope<double>, xavier),
        run(relu<double>, relu_slope<double>, xavier),
        run(relu<double>, relu_slope<double>, he),
        run(relu<double>, relu_slope<double>, 2 * he),
        run(relu<double>, relu_slope<double>, 0.01),
    };

    std::printf("layers");
    for (const char* const unit : {"rms", "share"})
        for (const char* const name :
            {"sigmoid", "tanh", "xavier", "he", "large", "small"})
            std::printf(" %s_low_%s %s_%s %s_high_%s", name, unit, name, unit,
                name, unit);
    std::puts("");
    for (std::size_t layer = 0; layer <= layers; ++layer) {
        std::printf("%2zu", layer);
        for (const std::size_t row : {layer, layers + 1 + layer})
            for (const auto& column : columns)
                std::printf(" %.2e %.2e %.2e", column[row].low,
                    column[row].median, column[row].high);
        std::puts("");
    }
}
