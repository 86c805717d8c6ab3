// Prints the sums and the outputs of all neurons, layer by layer.

#include "three_layers.hpp"

#include <cstdio>
#include <vector>

void print(
    int number, const std::vector<double>& a, const std::vector<double>& z)
{
    for (std::size_t j = 0; j < a.size(); ++j)
        std::printf("%5d %6zu %10.8f %10.8f\n", number, j + 1, a[j], z[j]);
}

int main()
{
    using activation::identity, activation::sigmoid;

    const auto net = network::fish_book<double>();
    const std::vector<double> x{1.0, 0.5};
    const auto z1 = net.first(x, sigmoid);
    const auto z2 = net.second(z1, sigmoid);
    const auto y = net.third(z2, identity);

    std::puts("layer neuron        sum     output");
    print(1, net.first.sums(x), z1);
    print(2, net.second.sums(z1), z2);
    print(3, net.third.sums(z2), y);
}
