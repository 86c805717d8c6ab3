// Measures ReLU and prints its reading card.

#include "../00-reading/card.hpp"
#include "relu.hpp"
#include "relu_slope.hpp"

int main()
{
    using activation::relu, activation::relu_slope;

    reading::print(reading::measure(relu<double>, relu_slope<double>));
}
