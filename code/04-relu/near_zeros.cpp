// Tabulates which share of hidden outputs lies within a distance of zero, in
// 100 networks of five layers: where 5, 50 and 95 % of them lie.

#include "../03-sigmoid/bands.hpp"
#include "../03-sigmoid/sigmoid.hpp"
#include "../03-sigmoid/sigmoid_slope.hpp"
#include "both_passes.hpp"
#include "elu.hpp"
#include "elu_slope.hpp"
#include "gelu.hpp"
#include "gelu_slope.hpp"
#include "relu.hpp"
#include "relu_slope.hpp"

#include <cmath>
#include <cstdio>
#include <vector>

// Returns 0 and 17 distances from 0.0001 to 1, each the same factor apart.
std::vector<double> distances()
{
    std::vector<double> found{0};
    for (int row = 0; row <= 16; ++row)
        found.push_back(std::pow(10, row / 4.0 - 4));
    return found;
}

// Returns the band of the share of outputs within each distance.
template <typename Function, typename Slope>
std::vector<arrays::band> shares(Function function, Slope slope)
{
    return arrays::bands([=](std::uint32_t seed) {
        const auto passes = network::both_passes(
            function, slope, std::sqrt(2.0 / 100), 5, 100, seed);
        std::vector<double> found;
        for (const double distance : distances()) {
            double near = 0;
            for (std::size_t layer = 1; layer <= 5; ++layer)
                for (const double output : passes.signals[layer])
                    near += std::abs(output) <= distance;
            found.push_back(near / 500);
        }
        return found;
    });
}

int main()
{
    using activation::gelu, activation::gelu_slope, activation::relu;
    using activation::relu_slope, activation::sigmoid;
    const std::vector<std::vector<arrays::band>> columns{
        shares(relu<double>, relu_slope<double>),
        shares([](double x) { return activation::elu(x); },
            [](double x) { return activation::elu_slope(x); }),
        shares(gelu<double>, gelu_slope<double>),
        shares(sigmoid<double>, activation::sigmoid_slope<double>),
    };

    std::puts("distance relu_low_share relu_share relu_high_share "
              "elu_low_share elu_share elu_high_share gelu_low_share "
              "gelu_share gelu_high_share sigmoid_low_share sigmoid_share "
              "sigmoid_high_share");
    for (std::size_t row = 0; row < distances().size(); ++row) {
        std::printf("%.2e", distances()[row]);
        for (const auto& column : columns)
            std::printf(" %.4f %.4f %.4f", column[row].low, column[row].median,
                column[row].high);
        std::puts("");
    }
}
