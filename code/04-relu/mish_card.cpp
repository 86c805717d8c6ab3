// Measures Mish and prints its reading card.

#include "../00-reading/card.hpp"
#include "mish.hpp"
#include "mish_slope.hpp"

int main()
{
    using activation::mish, activation::mish_slope;

    reading::print(reading::measure(mish<double>, mish_slope<double>));
}
