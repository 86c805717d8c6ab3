// Tabulates what three smooth functions have beyond ReLU.

#include "../04-relu/gelu.hpp"
#include "../04-relu/relu.hpp"
#include "../04-relu/silu.hpp"
#include "../04-relu/softplus.hpp"

#include <cstdio>

int main()
{
    std::puts("x softplus silu gelu");
    for (int tenths = -60; tenths <= 60; ++tenths) {
        const double x = tenths / 10.0;
        const double relu = activation::relu(x);
        std::printf("%.1f %.4f %.4f %.4f\n", x, activation::softplus(x) - relu,
            activation::silu(x) - relu, activation::gelu(x) - relu);
    }
}
