// Tabulates two layers without an activation, one layer, and two layers with.

#include "../05-output/identity.hpp"
#include "sigmoid.hpp"
#include "two_layers.hpp"

#include <cstdio>

int main()
{
    using activation::identity, activation::sigmoid;

    const network::two_layers both{
        {2.0, 2.0, 2.0}, {4.0, 0.0, -4.0}, {2.0, -3.5, 2.0}};
    double weight = 0, bias = 0;
    for (std::size_t k = 0; k < 3; ++k) {
        weight += both.weights_out[k] * both.weights_in[k];
        bias += both.weights_out[k] * both.biases[k];
    }

    std::puts("x two_layers one_layer with_sigmoid");
    for (int tenths = -40; tenths <= 40; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.6f %.6f %.6f\n", x, both(x, identity<double>),
            weight * x + bias, both(x, sigmoid<double>));
    }
}
