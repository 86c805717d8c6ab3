// Measures GELU and prints its reading card.

#include "../00-reading/card.hpp"
#include "gelu.hpp"
#include "gelu_slope.hpp"

int main()
{
    using activation::gelu, activation::gelu_slope;

    reading::print(reading::measure(gelu<double>, gelu_slope<double>));
}
