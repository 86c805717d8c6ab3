// Prints the outputs of the network as Eigen and as the book's layers compute
// them.

#include "eigen_forward.hpp"

#include <cstdio>

int main()
{
    const auto net = network::fish_book<double>();
    const auto with_eigen
        = network::eigen_forward<double>(net, Eigen::RowVector2d(1.0, 0.5));
    const auto with_layers = net({1.0, 0.5});

    std::puts("output      eigen     layers");
    for (int k = 0; k < 2; ++k)
        std::printf("%6d %10.8f %10.8f\n", k + 1, with_eigen(k),
            with_layers[std::size_t(k)]);
}
