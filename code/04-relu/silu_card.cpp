// Measures SiLU with beta 1 and prints its reading card.

#include "../00-reading/card.hpp"
#include "silu.hpp"
#include "silu_slope.hpp"

int main()
{
    reading::print(
        reading::measure([](double x) { return activation::silu(x); },
            [](double x) { return activation::silu_slope(x); }));
}
