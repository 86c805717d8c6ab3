// Tabulates how much of a gradient is left after each layer it passes.

#include "gradient_left.hpp"
#include "sigmoid.hpp"
#include "sigmoid_slope.hpp"
#include "tanh.hpp"
#include "tanh_slope.hpp"

#include <cmath>
#include <cstdio>

int main()
{
    const auto sigmoid = network::gradient_left(activation::sigmoid<double>,
        activation::sigmoid_slope<double>, 20, 64, 2010);
    const auto tanh = network::gradient_left(
        activation::tanh<double>, activation::tanh_slope<double>, 20, 64, 2010);

    std::puts("layers quarters_share sigmoid_share tanh_share");
    for (std::size_t layers = 0; layers <= 20; ++layers)
        std::printf("%2zu %.3e %.3e %.3e\n", layers, std::pow(0.25, layers),
            sigmoid[layers], tanh[layers]);
}
