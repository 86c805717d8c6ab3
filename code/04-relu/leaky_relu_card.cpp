// Measures leaky ReLU and prints its reading card.

#include "../00-reading/card.hpp"
#include "leaky_relu.hpp"
#include "leaky_relu_slope.hpp"

int main()
{
    reading::print(
        reading::measure([](double x) { return activation::leaky_relu(x); },
            [](double x) { return activation::leaky_relu_slope(x); }));
}
