// Prints the sums of the first layer, by indices and by the matrix.

#include "three_layers.hpp"

#include <cstdio>
#include <vector>

int main()
{
    const double x1 = 1.0, x2 = 0.5;
    const double by_index[] = {
        0.1 * x1 + 0.2 * x2 + 0.1,
        0.3 * x1 + 0.4 * x2 + 0.2,
        0.5 * x1 + 0.6 * x2 + 0.3,
    };
    const auto by_matrix = network::fish_book<double>().first.sums({x1, x2});

    std::puts("neuron by_index by_matrix");
    for (std::size_t j = 0; j < 3; ++j)
        std::printf("%zu %.4f %.4f\n", j + 1, by_index[j], by_matrix[j]);
}
