// Prints which share of a gradient 20 layers of ReLU with the weights of He
// leave, in 100 networks of each width: where 5, 50 and 95 % of them lie.

#include "../03-sigmoid/bands.hpp"
#include "both_passes.hpp"
#include "relu.hpp"
#include "relu_slope.hpp"
#include "root_mean_square.hpp"

#include <cmath>
#include <cstdio>
#include <initializer_list>
#include <vector>

int main()
{
    std::puts("width low_share median_share high_share");
    for (const std::size_t width : {8u, 16u, 32u, 64u, 128u}) {
        const auto left = arrays::bands([=](std::uint32_t seed) {
            const auto gradients = network::both_passes(
                activation::relu<double>, activation::relu_slope<double>,
                std::sqrt(2.0 / double(width)), 20, width, seed)
                                       .gradients;
            return std::vector{arrays::root_mean_square(gradients.front())
                / arrays::root_mean_square(gradients.back())};
        });
        const auto& [low, median, high] = left.front();
        std::printf("%5zu %9.2f %12.2f %10.2f\n", width, low, median, high);
    }
}
