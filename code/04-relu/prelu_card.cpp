// Measures parametric ReLU with its first alpha and prints its reading card.

#include "../00-reading/card.hpp"
#include "prelu.hpp"
#include "prelu_slope.hpp"

int main()
{
    reading::print(
        reading::measure([](double x) { return activation::prelu(x); },
            [](double x) { return activation::prelu_slope(x); }));
}
