// Tabulates which share of hidden outputs lies within a distance of zero.

#include "../03-sigmoid/sigmoid.hpp"
#include "../03-sigmoid/sigmoid_slope.hpp"
#include "both_passes.hpp"
#include "elu.hpp"
#include "elu_slope.hpp"
#include "gelu.hpp"
#include "gelu_slope.hpp"
#include "relu.hpp"
#include "relu_slope.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

// Returns the distances from 0 of all outputs in ten networks of five layers.
template <typename Function, typename Slope>
std::vector<double> distances(Function function, Slope slope)
{
    std::vector<double> found;
    for (std::uint32_t seed = 1; seed <= 10; ++seed) {
        const auto passes = network::both_passes(
            function, slope, std::sqrt(2.0 / 100), 5, 100, seed);
        for (std::size_t layer = 1; layer <= 5; ++layer)
            for (const double output : passes.signals[layer])
                found.push_back(std::abs(output));
    }
    return found;
}

int main()
{
    using activation::elu, activation::elu_slope, activation::gelu;
    using activation::gelu_slope, activation::relu, activation::relu_slope;
    using activation::sigmoid, activation::sigmoid_slope;

    const std::vector<std::vector<double>> columns{
        distances(relu<double>, relu_slope<double>),
        distances([](double x) { return elu(x); },
            [](double x) { return elu_slope(x); }),
        distances(gelu<double>, gelu_slope<double>),
        distances(sigmoid<double>, sigmoid_slope<double>),
    };

    std::puts("distance relu_share elu_share gelu_share sigmoid_share");
    for (int row = -1; row <= 16; ++row) {
        const double distance = row < 0 ? 0 : std::pow(10, row / 4.0 - 4);
        std::printf("%.2e", distance);
        for (const auto& column : columns) {
            const auto near = std::count_if(column.begin(), column.end(),
                [=](double size) { return size <= distance; });
            std::printf(" %.4f", double(near) / double(column.size()));
        }
        std::puts("");
    }
}
