// Measures the absolute value and prints its reading card.

#include "absolute.hpp"
#include "card.hpp"

int main()
{
    using reading::absolute, reading::absolute_slope;

    reading::print(reading::measure(absolute<double>, absolute_slope<double>));
}
