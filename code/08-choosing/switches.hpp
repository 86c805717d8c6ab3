#pragma once

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

namespace network {

/// Visits the switches that this chapter compares, one after the other.
///
/// @shapes{one number in, one number out, for each switch}
/// @raises{nothing}
///
/// @param visit  gets the name of each, its activation and its slope, both from
///               double to double
template <typename Visit>
void each_switch(Visit visit)
{
    using namespace activation;
    visit("sigmoid", sigmoid<double>, sigmoid_slope<double>);
    visit("tanh", activation::tanh<double>, tanh_slope<double>);
    visit("relu", relu<double>, relu_slope<double>);
    visit(
        "elu", [](double x) { return elu(x); },
        [](double x) { return elu_slope(x); });
    visit("gelu", gelu<double>, gelu_slope<double>);
    visit(
        "silu", [](double x) { return silu(x); },
        [](double x) { return silu_slope(x); });
}

} // namespace network
