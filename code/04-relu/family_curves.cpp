// Tabulates the family side by side.

#include "elu.hpp"
#include "gelu.hpp"
#include "hard_swish.hpp"
#include "leaky_relu.hpp"
#include "mish.hpp"
#include "relu.hpp"
#include "selu.hpp"
#include "silu.hpp"
#include "softplus.hpp"
#include "squared_relu.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    std::puts("x relu leaky_relu elu selu softplus gelu silu mish hard_swish "
              "squared_relu");
    for (int tenths = -40; tenths <= 20; ++tenths) {
        const double x = tenths / 10.0;
        std::printf("%.1f %.6f %.6f %.6f %.6f %.6f %.6f %.6f %.6f %.6f %.6f\n",
            x, relu(x), leaky_relu(x), elu(x), selu(x), softplus(x), gelu(x),
            silu(x), mish(x), hard_swish(x), squared_relu(x));
    }
}
