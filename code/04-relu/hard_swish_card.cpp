// Measures hard swish and prints its reading card.

#include "../00-reading/card.hpp"
#include "hard_swish.hpp"
#include "hard_swish_slope.hpp"

int main()
{
    using activation::hard_swish, activation::hard_swish_slope;

    reading::print(
        reading::measure(hard_swish<double>, hard_swish_slope<double>));
}
