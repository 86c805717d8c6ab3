// Measures every function of the family and prints a row for each.

#include "../00-reading/card.hpp"
#include "elu.hpp"
#include "elu_slope.hpp"
#include "gelu.hpp"
#include "gelu_slope.hpp"
#include "gelu_tanh.hpp"
#include "gelu_tanh_slope.hpp"
#include "hard_sigmoid.hpp"
#include "hard_sigmoid_slope.hpp"
#include "hard_swish.hpp"
#include "hard_swish_slope.hpp"
#include "leaky_relu.hpp"
#include "leaky_relu_slope.hpp"
#include "mish.hpp"
#include "mish_slope.hpp"
#include "prelu.hpp"
#include "prelu_slope.hpp"
#include "relu.hpp"
#include "relu6.hpp"
#include "relu6_slope.hpp"
#include "relu_slope.hpp"
#include "selu.hpp"
#include "selu_slope.hpp"
#include "silu.hpp"
#include "silu_slope.hpp"
#include "softplus.hpp"
#include "softplus_slope.hpp"
#include "squared_relu.hpp"
#include "squared_relu_slope.hpp"

#include <cstdio>

template <typename Function, typename Slope>
void print(const char* name, Function function, Slope slope)
{
    const auto read = reading::measure(function, slope);
    std::printf("%-12s %8.4g %10.3g %5s %7.4f %7.4f %7.4g %5d\n", name,
        read.far_left, read.smallest_output, read.never_falls ? "yes" : "no",
        read.slope_at_zero, read.largest_slope, read.largest_slope_at,
        read.kinks);
}

int main()
{
    using namespace activation;

    std::puts(
        "function     far_left   smallest rises at_zero largest   where kinks");
    print("relu", relu<double>, relu_slope<double>);
    print(
        "leaky_relu", [](double x) { return leaky_relu(x); },
        [](double x) { return leaky_relu_slope(x); });
    print(
        "prelu", [](double x) { return prelu(x); },
        [](double x) { return prelu_slope(x); });
    print("relu6", relu6<double>, relu6_slope<double>);
    print(
        "elu", [](double x) { return elu(x); },
        [](double x) { return elu_slope(x); });
    print("selu", selu<double>, selu_slope<double>);
    print(
        "softplus", [](double x) { return softplus(x); },
        [](double x) { return softplus_slope(x); });
    print("gelu", gelu<double>, gelu_slope<double>);
    print("gelu_tanh", gelu_tanh<double>, gelu_tanh_slope<double>);
    print(
        "silu", [](double x) { return silu(x); },
        [](double x) { return silu_slope(x); });
    print("mish", mish<double>, mish_slope<double>);
    print("hard_sigmoid", hard_sigmoid<double>, hard_sigmoid_slope<double>);
    print("hard_swish", hard_swish<double>, hard_swish_slope<double>);
    print("squared_relu", squared_relu<double>, squared_relu_slope<double>);
}
