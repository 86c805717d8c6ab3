// Tabulates the arrows of the fish book's network, one for each weight.

#include "heights.hpp"

#include "06-network/three_layers.hpp"

#include <cstddef>
#include <cstdio>

int main()
{
    const auto net = network::fish_book<double>();
    std::puts("layer height right up weight");
    int number = 0;
    for (const auto& layer : {net.first, net.second, net.third}) {
        const auto& [rows, columns, numbers] = layer.weights;
        for (std::size_t i = 0; i < rows; ++i)
            for (std::size_t j = 0; j < columns; ++j) {
                const double from = mine::height(i, rows);
                const double to = mine::height(j, columns);
                std::printf("%d %.2f 1 %.2f %.2f\n", number, from, to - from,
                    numbers[j * rows + i]);
            }
        ++number;
    }
}
