// Prints how far each hard form is from the smooth function it stands for.

#include "../03-sigmoid/sigmoid.hpp"
#include "../04-relu/hard_sigmoid.hpp"
#include "../04-relu/hard_swish.hpp"
#include "../04-relu/silu.hpp"
#include "largest_gap.hpp"

#include <cstdio>

int main()
{
    const auto gate = reading::largest_gap(
        activation::sigmoid<double>, activation::hard_sigmoid<double>);
    const auto swish
        = reading::largest_gap([](double x) { return activation::silu(x); },
            activation::hard_swish<double>);

    std::puts("hard_form    stands_for largest_gap     at");
    std::printf("hard_sigmoid sigmoid    %11.3f %6.3f\n", gate.size, gate.at);
    std::printf("hard_swish   silu       %11.3f %6.3f\n", swish.size, swish.at);
}
