#pragma once

#include "../../code/03-sigmoid/sigmoid.hpp"
#include "../../code/03-sigmoid/tanh.hpp"
#include "../../code/04-relu/elu.hpp"
#include "../../code/04-relu/gelu.hpp"
#include "../../code/04-relu/gelu_tanh.hpp"
#include "../../code/04-relu/hard_sigmoid.hpp"
#include "../../code/04-relu/hard_swish.hpp"
#include "../../code/04-relu/leaky_relu.hpp"
#include "../../code/04-relu/mish.hpp"
#include "../../code/04-relu/relu.hpp"
#include "../../code/04-relu/relu6.hpp"
#include "../../code/04-relu/selu.hpp"
#include "../../code/04-relu/silu.hpp"
#include "../../code/04-relu/softplus.hpp"
#include "../../code/04-relu/squared_relu.hpp"
#include "../../code/05-output/softmax.hpp"
#include "../../code/10-fast/fast.hpp"

#include <Eigen/Dense>
#include <unsupported/Eigen/SpecialFunctions>

#include <algorithm>
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <vector>

// The functions over arrays that `make bench` times.
namespace {

using inputs = std::span<const float>;
using outputs = std::span<float>;

/// The softmax takes rows of so many numbers.
constexpr std::size_t columns = 1024;

/// A function of the chapters, in a loop.
template <typename Function>
void loop(inputs x, outputs y, Function function)
{
    for (std::size_t i = 0; i < x.size(); ++i)
        y[i] = function(x[i]);
}

/// The chapters' functions under one name for float and double.
#define NAMED(name) [](auto x) { return activation::name(x); }

/// The chapters' softmax, row by row.
template <typename Real>
void softmax_rows(std::span<const Real> x, std::span<Real> y)
{
    for (std::size_t row = 0; row < x.size(); row += columns) {
        const auto scores = x.subspan(row, columns);
        const auto shares = activation::softmax(
            std::vector<Real>(scores.begin(), scores.end()));
        std::ranges::copy(shares, y.begin() + long(row));
    }
}

/// A formula of Eigen's arrays, over all numbers.
template <typename Formula>
void eigen(inputs x, outputs y, Formula formula)
{
    const Eigen::Index count(x.size());
    Eigen::Map<Eigen::ArrayXf>(y.data(), count)
        = formula(Eigen::Map<const Eigen::ArrayXf>(x.data(), count));
}

void eigen_softmax(inputs x, outputs y)
{
    using rows
        = Eigen::Array<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const Eigen::Index count(x.size() / columns), wide(columns);
    const Eigen::Map<const rows> a(x.data(), count, wide);
    Eigen::Map<rows> b(y.data(), count, wide);
    b = (a.colwise() - a.rowwise().maxCoeff()).exp();
    b.colwise() /= b.rowwise().sum().eval();
}

using slice = void (*)(inputs, outputs);

/// Every contender, after who computes and what.
const std::map<std::string, slice> contenders{
    {"copy", [](inputs x, outputs y) { std::ranges::copy(x, y.begin()); }},

// The function of the chapters in a loop, and that of arrays.
#define BOTH(name)                                                             \
    {"plain " #name,                                                           \
        [](inputs in, outputs out) { loop(in, out, NAMED(name)); }},           \
    {                                                                          \
        "fast " #name, [](inputs in, outputs out) { fast::name(in, out); }     \
    }
    BOTH(relu),
    BOTH(leaky_relu),
    BOTH(relu6),
    BOTH(hard_sigmoid),
    BOTH(hard_swish),
    BOTH(squared_relu),
    BOTH(sigmoid),
    BOTH(tanh),
    BOTH(elu),
    BOTH(selu),
    BOTH(softplus),
    BOTH(silu),
    BOTH(mish),
    BOTH(gelu),
    BOTH(gelu_tanh),
    {"plain softmax", softmax_rows<float>},
    {"fast softmax", [](inputs x, outputs y) { fast::softmax(x, y, columns); }},

#define EIGEN(name, formula)                                                   \
    {                                                                          \
        "eigen " name, [](inputs in, outputs out) {                            \
            eigen(in, out, [](const auto& x) { return formula; });             \
        }                                                                      \
    }
    EIGEN("relu", x.max(0.0f)),
    EIGEN("leaky_relu", x.max(0.01f * x)),
    EIGEN("relu6", x.max(0.0f).min(6.0f)),
    EIGEN("hard_sigmoid", (x / 6 + 0.5f).max(0.0f).min(1.0f)),
    EIGEN("hard_swish", x*(x / 6 + 0.5f).max(0.0f).min(1.0f)),
    EIGEN("squared_relu", x.max(0.0f).square()),
    EIGEN("sigmoid", x.logistic()),
    EIGEN("tanh", x.tanh()),
    EIGEN("elu", x.max(0.0f) + x.min(0.0f).expm1()),
    EIGEN("selu",
        1.05070098f * (x.max(0.0f) + 1.67326324f * x.min(0.0f).expm1())),
    EIGEN("softplus", x.max(0.0f) + (-x.abs()).exp().log1p()),
    EIGEN("silu", x* x.logistic()),
    EIGEN("mish", x*(x.max(0.0f) + (-x.abs()).exp().log1p()).tanh()),
    EIGEN("gelu", 0.5f * x * (1 + (0.70710678f * x).erf())),
    EIGEN("gelu_tanh",
        0.5f * x * (1 + (0.79788456f * (x + 0.044715f * x.cube())).tanh())),
    {"eigen softmax", eigen_softmax},
};

/// The chapters' functions in double, to judge answers in float by.
const std::map<std::string, double (*)(double)> exact{
#define EXACT(name) {#name, NAMED(name)}
    EXACT(relu), EXACT(leaky_relu), EXACT(relu6), EXACT(hard_sigmoid),
    EXACT(hard_swish), EXACT(squared_relu), EXACT(sigmoid), EXACT(tanh),
    EXACT(elu), EXACT(selu), EXACT(softplus), EXACT(silu), EXACT(mish),
    EXACT(gelu), EXACT(gelu_tanh)};

} // namespace
