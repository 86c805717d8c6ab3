// Measures ELU with alpha 1 and prints its reading card.

#include "../00-reading/card.hpp"
#include "elu.hpp"
#include "elu_slope.hpp"

int main()
{
    reading::print(reading::measure([](double x) { return activation::elu(x); },
        [](double x) { return activation::elu_slope(x); }));
}
