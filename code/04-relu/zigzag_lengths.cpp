// Prints how many times as long the path of two weights is with positive inputs
// as with centred ones, in 100 sets of examples: where 5, 50 and 95 % lie.

#include "../01-arrays/uniform.hpp"
#include "../03-sigmoid/bands.hpp"
#include "../05-output/identity.hpp"
#include "../05-output/identity_slope.hpp"
#include "descend.hpp"

#include <cmath>
#include <cstdio>
#include <initializer_list>
#include <random>
#include <vector>

// Returns how long the path is when each step takes one of 20 examples, whose
// inputs lie between low and low + 1.
double length(double low, double rate, std::uint32_t seed)
{
    std::mt19937 bits(seed);
    network::examples data{{20, 2, {}}, {}};
    for (std::size_t example = 0; example < 20; ++example) {
        const double x1 = arrays::uniform(bits, low, low + 1);
        const double x2 = arrays::uniform(bits, low, low + 1);
        data.inputs.numbers.insert(data.inputs.numbers.end(), {x1, x2});
        data.targets.push_back(x1 - x2);
    }
    const auto path = network::descend(activation::identity<double>,
        activation::identity_slope<double>, data, {0, 0}, rate, 1, 60);
    double sum = 0;
    for (std::size_t i = 1; i < path.size(); ++i)
        sum += std::hypot(
            path[i][0] - path[i - 1][0], path[i][1] - path[i - 1][1]);
    return sum;
}

int main()
{
    std::puts("rate  low median high");
    for (const double rate : {0.1, 0.25, 0.5, 1.0, 1.5}) {
        const auto times = arrays::bands([=](std::uint32_t seed) {
            return std::vector{
                length(0, rate, seed) / length(-0.5, rate, seed)};
        });
        const auto& [low, median, high] = times.front();
        std::printf("%4.2f %4.2f %6.2f %4.2f\n", rate, low, median, high);
    }
}
