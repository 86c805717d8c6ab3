// Measures squared ReLU and prints its reading card.

#include "../00-reading/card.hpp"
#include "squared_relu.hpp"
#include "squared_relu_slope.hpp"

int main()
{
    using activation::squared_relu, activation::squared_relu_slope;

    reading::print(
        reading::measure(squared_relu<double>, squared_relu_slope<double>));
}
