// Measures ReLU6 and prints its reading card.

#include "../00-reading/card.hpp"
#include "relu6.hpp"
#include "relu6_slope.hpp"

int main()
{
    using activation::relu6, activation::relu6_slope;

    reading::print(reading::measure(relu6<double>, relu6_slope<double>));
}
