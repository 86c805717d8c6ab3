// Prints what a layer says when its weights lie the wrong way round.

#include "layer.hpp"

#include <cstdio>
#include <stdexcept>

int main()
{
    // A row for each neuron, as they stand in the picture.
    const network::layer<double> first{
        {3, 2, {0.1, 0.2, 0.3, 0.4, 0.5, 0.6}}, {0.1, 0.2, 0.3}};
    try {
        first.sums({1.0, 0.5});
    } catch (const std::invalid_argument& error) {
        std::puts(error.what());
    }
}
