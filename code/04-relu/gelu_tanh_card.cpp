// Measures GELU's tanh form and prints its reading card.

#include "../00-reading/card.hpp"
#include "gelu_tanh.hpp"
#include "gelu_tanh_slope.hpp"

int main()
{
    using activation::gelu_tanh, activation::gelu_tanh_slope;

    reading::print(
        reading::measure(gelu_tanh<double>, gelu_tanh_slope<double>));
}
