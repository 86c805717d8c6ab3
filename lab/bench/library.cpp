// Everything of C++ that `make bench` times, as a library that Python loads.

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
#include "../../code/06-network/three_layers.hpp"
#include "../../code/10-fast/fast.hpp"
#include "../../code/10-fast/fused.hpp"
#include "../../code/10-fast/layer_sums.hpp"
#include "../../code/10-fast/padded.hpp"

#include <Eigen/Dense>
#include <unsupported/Eigen/SpecialFunctions>

#include <algorithm>
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <thread>
#include <utility>
#include <vector>

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

/// Calls a function with the begin and the end of each of several parts, each
/// on a thread of its own.
template <typename Function>
void in_parts(std::size_t count, std::size_t threads, Function function)
{
    std::vector<std::jthread> others;
    for (std::size_t part = 1; part < threads; ++part)
        others.emplace_back(
            function, count * part / threads, count * (part + 1) / threads);
    function(0, count / threads);
}

/// The network of the fish book, as each way of computing it wants it.
struct nets {
    network::three_layers<float> plain;
    std::vector<network::padded> padded;
};

/// Passes rows forward through Eigen's matrices.
void eigen_rows(const network::three_layers<float>& net, inputs x, outputs y)
{
    using matrix
        = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const auto sums = [](const auto& rows, const network::layer<float>& layer) {
        const auto& [high, wide, numbers] = layer.weights;
        const Eigen::Map<const matrix> weights(
            numbers.data(), Eigen::Index(high), Eigen::Index(wide));
        const Eigen::Map<const Eigen::RowVectorXf> biases(
            layer.biases.data(), Eigen::Index(wide));
        matrix answer = rows * weights;
        answer.rowwise() += biases;
        return answer;
    };
    const Eigen::Index taken(net.first.weights.rows);
    const Eigen::Index given(net.third.biases.size());
    const Eigen::Index rows = Eigen::Index(x.size()) / taken;
    const Eigen::Map<const matrix> in(x.data(), rows, taken);
    matrix z = sums(in, net.first);
    z = z.array().logistic();
    z = sums(z, net.second);
    z = z.array().logistic();
    Eigen::Map<matrix>(y.data(), rows, given) = sums(z, net.third);
}

/// Passes rows forward as the chapter on networks does, one after the other.
void plain_rows(const network::three_layers<float>& net, inputs x, outputs y)
{
    const std::size_t taken = net.first.weights.rows;
    for (std::size_t row = 0; row * taken < x.size(); ++row) {
        const auto one = x.subspan(row * taken, taken);
        const auto answer = net(std::vector<float>(one.begin(), one.end()));
        std::ranges::copy(answer, y.begin() + long(row * answer.size()));
    }
}

} // namespace

extern "C" {

/// Returns a contender, or nothing.
slice find(const char* name)
{
    const auto place = contenders.find(name);
    return place == contenders.end() ? nullptr : place->second;
}

/// Lets a contender compute, in whole rows on so many threads.
void compute(slice contender, const float* x, float* y, std::size_t count,
    std::size_t threads)
{
    if (threads == 1)
        return contender({x, count}, {y, count});
    in_parts(count / columns, threads, [=](std::size_t from, std::size_t to) {
        const std::size_t first = from * columns;
        const std::size_t size = (to - from) * columns;
        contender({x + first, size}, {y + first, size});
    });
}

/// Computes in double what a function of the chapters answers.
void judge(const char* name, const double* x, double* y, std::size_t count)
{
    if (std::string(name) == "softmax")
        return softmax_rows<double>({x, count}, {y, count});
    const auto function = exact.at(name);
    for (std::size_t i = 0; i < count; ++i)
        y[i] = function(x[i]);
}

/// Makes the network of 784, 50, 100 and 10, from weights and biases in turn.
nets* make_nets(const float* numbers)
{
    const auto take = [&](std::size_t count) {
        const float* const first = numbers;
        numbers += count;
        return std::vector<float>(first, numbers);
    };
    const auto layer = [&](std::size_t rows, std::size_t wide) {
        auto weights = take(rows * wide);
        return network::layer<float>{
            {rows, wide, std::move(weights)}, take(wide)};
    };
    auto first = layer(784, 50), second = layer(50, 100),
         third = layer(100, 10);
    const std::vector<network::padded> padded{
        network::pad(first), network::pad(second), network::pad(third)};
    return new nets{
        {std::move(first), std::move(second), std::move(third)}, padded};
}

/// Passes rows forward in one of the ways that the chapter compares.
void forward(const nets* net, const char* way, const float* x, float* y,
    std::size_t rows, std::size_t threads)
{
    const std::string name = way;
    in_parts(rows, threads, [=](std::size_t from, std::size_t to) {
        const inputs in(x + from * 784, (to - from) * 784);
        const outputs out(y + from * 10, (to - from) * 10);
        if (name == "loops")
            plain_rows(net->plain, in, out);
        else if (name == "eigen")
            eigen_rows(net->plain, in, out);
        else if (name == "products")
            network::fused(net->padded, in, out, to - from);
        else
            network::fused(net->padded, in, out, 96);
    });
}

/// Computes one part of a pass, on one thread: "sums 0" to "sums 2", the
/// products of the layers, or "switches 0" and "switches 1" after them.
void part(const nets* net, const char* which, const float* x, float* y,
    std::size_t rows)
{
    const std::string name = which;
    const std::size_t place(name.back() - '0');
    const network::padded& layer = net->padded[place];
    const outputs out(y, rows * layer.width());
    if (name.starts_with("switches"))
        return fast::sigmoid({y, out.size()}, out);
    const std::size_t stride
        = place == 0 ? layer.inputs : net->padded[place - 1].width();
    network::layer_sums(layer, {x, rows * stride}, stride, out);
}

/// Returns how many numbers one instruction handles.
std::size_t lanes()
{
    return fast::lane_count;
}
}
