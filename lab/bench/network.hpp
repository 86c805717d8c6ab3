#pragma once

#include "elements.hpp"

#include "../../code/06-network/three_layers.hpp"
#include "../../code/10-fast/fused.hpp"
#include "../../code/10-fast/layer_sums.hpp"
#include "../../code/10-fast/padded.hpp"

#include <Eigen/Dense>

#include <algorithm>
#include <cstddef>
#include <vector>

// The passes through a network that `make bench` times.
namespace {

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
