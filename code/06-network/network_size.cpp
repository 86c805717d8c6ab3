// Counts the neurons, weights and biases of three networks.

#include <cstddef>
#include <cstdio>
#include <vector>

int main()
{
    const std::vector<std::size_t> networks[]
        = {{2, 1}, {2, 3, 2, 2}, {784, 50, 100, 10}};

    std::puts("inputs last_layer neurons weights biases");
    for (const auto& width : networks) {
        std::size_t neurons = 0, weights = 0;
        for (std::size_t layer = 1; layer < width.size(); ++layer) {
            neurons += width[layer];
            weights += width[layer - 1] * width[layer];
        }
        // Every neuron has one bias.
        std::printf("%6zu %10zu %7zu %7zu %6zu\n", width.front(), width.back(),
            neurons, weights, neurons);
    }
}
