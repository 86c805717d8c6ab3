// Prints the sums of the first layer, computed in three ways.

#include "../01-arrays/add_to_rows.hpp"
#include "../01-arrays/matmul.hpp"
#include "three_layers.hpp"

#include <cstdio>

int main()
{
    const double x1 = 1.0, x2 = 0.5;
    const double by_hand[] = {
        0.1 * x1 + 0.2 * x2 + 0.1,
        0.3 * x1 + 0.4 * x2 + 0.2,
        0.5 * x1 + 0.6 * x2 + 0.3,
    };
    const auto first = network::fish_book<double>().first;
    const auto by_indices = first.sums({x1, x2});
    const arrays::matrix<double> X{1, 2, {x1, x2}};
    const auto by_matrices
        = arrays::add_to_rows(arrays::matmul(X, first.weights), first.biases);

    std::puts("neuron by_hand by_indices by_matrices");
    for (std::size_t j = 0; j < 3; ++j)
        std::printf("%6zu %7.4f %10.4f %11.4f\n", j + 1, by_hand[j],
            by_indices[j], by_matrices(0, j));
}
