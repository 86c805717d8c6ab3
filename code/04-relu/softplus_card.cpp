// Measures softplus with beta 1 and prints its reading card.

#include "../00-reading/card.hpp"
#include "softplus.hpp"
#include "softplus_slope.hpp"

int main()
{
    reading::print(
        reading::measure([](double x) { return activation::softplus(x); },
            [](double x) { return activation::softplus_slope(x); }));
}
