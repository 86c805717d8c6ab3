// Everything of C++ that `make bench` times, as a library that Python loads.

#include "elements.hpp"
#include "network.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

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
