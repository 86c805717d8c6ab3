// Measures the hard sigmoid and prints its reading card.

#include "../00-reading/card.hpp"
#include "hard_sigmoid.hpp"
#include "hard_sigmoid_slope.hpp"

int main()
{
    using activation::hard_sigmoid, activation::hard_sigmoid_slope;

    reading::print(
        reading::measure(hard_sigmoid<double>, hard_sigmoid_slope<double>));
}
