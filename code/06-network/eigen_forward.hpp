#pragma once

#include "../01-arrays/matrix.hpp"
#include "../03-sigmoid/sigmoid.hpp"
#include "layer.hpp"
#include "three_layers.hpp"

#include <Eigen/Dense>

#include <concepts>

namespace network {

/// Numbers in a row, as Eigen keeps them.
template <std::floating_point Real>
using eigen_row = Eigen::RowVectorX<Real>;

/// Returns the sums of a layer, computed by Eigen.
///
/// The numbers are not copied: Eigen looks at those of the layer.
///
/// @shapes{x: one for each row of weights; answer: one for each column}
/// @raises{nothing; wrong shapes end the program, unless NDEBUG is defined}
/// @chapter{eq-layer-matrix}
///
/// @param x      the inputs
/// @param layer  weights and biases
/// @return       x W + b
template <std::floating_point Real>
eigen_row<Real> eigen_sums(const eigen_row<Real>& x, const layer<Real>& layer)
{
    using Eigen::Dynamic, Eigen::Map, Eigen::RowMajor;
    using matrix = Eigen::Matrix<Real, Dynamic, Dynamic, RowMajor>;

    const auto& [rows, columns, numbers] = layer.weights;
    const Map<const matrix> W(
        numbers.data(), Eigen::Index(rows), Eigen::Index(columns));
    const Map<const eigen_row<Real>> b(
        layer.biases.data(), Eigen::Index(columns));
    return x * W + b;
}

/// Passes inputs forward through three layers, computed by Eigen.
///
/// @shapes{x: as the first layer takes; answer: as the third gives}
/// @raises{nothing; wrong shapes end the program, unless NDEBUG is defined}
/// @chapter{eq-network}
///
/// @param net  the three layers
/// @param x    the inputs
/// @return     the outputs of the third layer
template <std::floating_point Real>
eigen_row<Real> eigen_forward(
    const three_layers<Real>& net, const eigen_row<Real>& x)
{
    const auto sigmoid = [](Real a) { return activation::sigmoid(a); };
    const eigen_row<Real> z1 = eigen_sums(x, net.first).unaryExpr(sigmoid);
    const eigen_row<Real> z2 = eigen_sums(z1, net.second).unaryExpr(sigmoid);
    return eigen_sums(z2, net.third);
}

} // namespace network
