// Tabulates how far networks with each switch stay from two curves.

#include "../03-sigmoid/sigmoid.hpp"
#include "../03-sigmoid/sigmoid_slope.hpp"
#include "../03-sigmoid/tanh.hpp"
#include "../03-sigmoid/tanh_slope.hpp"
#include "../04-relu/elu.hpp"
#include "../04-relu/elu_slope.hpp"
#include "../04-relu/gelu.hpp"
#include "../04-relu/gelu_slope.hpp"
#include "../04-relu/relu.hpp"
#include "../04-relu/relu_slope.hpp"
#include "../04-relu/silu.hpp"
#include "../04-relu/silu_slope.hpp"
#include "curve_network.hpp"
#include "curves.hpp"

#include <cstdio>
#include <initializer_list>
#include <utility>

namespace {

template <typename Function, typename Slope>
void row(const char* name, Function activate, Slope slope)
{
    std::printf("%-8s", name);
    for (const auto& [curve, width] :
        {std::pair{&curves::wave, 6}, std::pair{&curves::zigzag, 8}}) {
        for (unsigned seed = 1; seed <= 3; ++seed) {
            const auto trained = network::follow(activate, slope, curve, seed);
            const double error = network::distance(trained, activate, curve);
            std::printf(" %*.3f", width, error);
        }
    }
    std::puts("");
}

} // namespace

int main()
{
    using namespace activation;
    std::puts("switch   wave_1 wave_2 wave_3 zigzag_1 zigzag_2 zigzag_3");
    row("sigmoid", sigmoid<double>, sigmoid_slope<double>);
    row("tanh", activation::tanh<double>, tanh_slope<double>);
    row("relu", relu<double>, relu_slope<double>);
    row(
        "elu", [](double x) { return elu(x); },
        [](double x) { return elu_slope(x); });
    row("gelu", gelu<double>, gelu_slope<double>);
    row(
        "silu", [](double x) { return silu(x); },
        [](double x) { return silu_slope(x); });
}
