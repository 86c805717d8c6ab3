// Prints the shapes that go into each layer and come out of it.

#include "three_layers.hpp"

#include <cstdio>

int main()
{
    const auto net = network::fish_book<double>();
    int number = 0;
    std::puts("layer inputs weights biases outputs");
    for (const auto& layer : {net.first, net.second, net.third}) {
        const auto& [rows, columns, numbers] = layer.weights;
        std::printf("%5d  (1,%zu)   (%zu,%zu)  (1,%zu)   (1,%zu)\n", ++number,
            rows, rows, columns, layer.biases.size(), columns);
    }
}
