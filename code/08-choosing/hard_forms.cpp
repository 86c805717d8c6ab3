// Tabulates the sigmoid and SiLU beside their hard forms.

#include "../03-sigmoid/sigmoid.hpp"
#include "../04-relu/hard_sigmoid.hpp"
#include "../04-relu/hard_swish.hpp"
#include "../04-relu/silu.hpp"

#include <cstdio>

int main()
{
    std::puts("x sigmoid hard_sigmoid silu hard_swish");
    for (int tenths = -60; tenths <= 60; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.4f %.4f %.4f %.4f\n", x, activation::sigmoid(x),
            activation::hard_sigmoid(x), activation::silu(x),
            activation::hard_swish(x));
    }
}
