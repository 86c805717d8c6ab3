// Prints seven answers in float: by the formula, by the safe form, and by how
// many percent the first is off.

#include "../03-sigmoid/naive_sigmoid_slope.hpp"
#include "../03-sigmoid/sigmoid_slope.hpp"
#include "../03-sigmoid/tanh_slope.hpp"
#include "../04-relu/elu.hpp"
#include "../04-relu/gelu.hpp"
#include "../04-relu/naive_elu.hpp"
#include "../04-relu/naive_gelu.hpp"
#include "../04-relu/naive_softplus.hpp"
#include "../04-relu/softplus.hpp"
#include "../05-output/log_softmax.hpp"
#include "../05-output/naive_softmax.hpp"
#include "../05-output/softmax.hpp"
#include "naive_tanh_slope.hpp"

#include <cmath>
#include <cstdio>
#include <vector>

void print(const char* formula, float at, double naive, double safe)
{
    std::printf("%-14s %8g %14.7e %14.7e %4.0f\n", formula, double(at), naive,
        safe, 100 * std::abs(naive - safe) / std::abs(safe));
}

int main()
{
    using namespace activation;

    std::puts("formula            at          naive           safe  off");
    float x = -5.5f;
    print("gelu", x, naive_gelu(x), gelu(x));
    x = -1e-7f;
    print("elu", x, naive_elu(x), elu(x));
    x = 16;
    print("sigmoid_slope", x, naive_sigmoid_slope(x), sigmoid_slope(x));
    x = 8.5f;
    print("tanh_slope", x, naive_tanh_slope(x), tanh_slope(x));
    x = -16;
    print("softplus", x, naive_softplus(x), softplus(x));
    x = 17;
    const std::vector<float> lead{x, 0};
    print("log_softmax", x, std::log(softmax(lead)[0]), log_softmax(lead)[0]);
    x = -103;
    const std::vector<float> low{x, x - 1};
    print("softmax", x, naive_softmax(low)[0], softmax(low)[0]);
}
