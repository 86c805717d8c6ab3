// Measures SELU and prints its reading card.

#include "../00-reading/card.hpp"
#include "selu.hpp"
#include "selu_slope.hpp"

int main()
{
    using activation::selu, activation::selu_slope;

    reading::print(reading::measure(selu<double>, selu_slope<double>));
}
