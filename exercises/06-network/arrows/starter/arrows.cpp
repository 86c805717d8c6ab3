// Tabulates the arrows of the fish book's network, one for each weight.

#include "heights.hpp"

#include "06-network/three_layers.hpp"

#include <cstddef>
#include <cstdio>

int main()
{
    const auto net = network::fish_book<double>();
    std::puts("layer height right up weight");
    // This is the first arrow of layer 1.
    const double from = mine::height(0, 2), to = mine::height(0, 3);
    std::printf(
        "0 %.2f 1 %.2f %.2f\n", from, to - from, net.first.weights(0, 0));
}
