// Measures tanh and prints its reading card.

#include "../00-reading/card.hpp"
#include "tanh.hpp"
#include "tanh_slope.hpp"

int main()
{
    using activation::tanh_slope;

    reading::print(
        reading::measure(activation::tanh<double>, tanh_slope<double>));
}
