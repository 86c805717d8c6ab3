// Measures the sigmoid and prints its reading card.

#include "../00-reading/card.hpp"
#include "sigmoid.hpp"
#include "sigmoid_slope.hpp"

int main()
{
    using activation::sigmoid, activation::sigmoid_slope;

    reading::print(reading::measure(sigmoid<double>, sigmoid_slope<double>));
}
