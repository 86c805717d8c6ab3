#pragma once

#include "matrix.hpp"

#include <concepts>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace arrays {

/// Multiplies two matrices: each row of the first with each column of the
/// second.
///
/// @shapes{left: columns as right has rows; answer: the rows of left, the
/// columns of right}
/// @raises{std::invalid_argument if the shapes do not fit}
/// @chapter{eq-matmul}
///
/// @param left   matrix before the sign
/// @param right  matrix behind it
/// @return       their product
template <std::floating_point Real>
matrix<Real> matmul(const matrix<Real>& left, const matrix<Real>& right)
{
    const std::string shapes = shape(left) + " and " + shape(right);
    if (left.columns != right.rows)
        throw std::invalid_argument("matmul: " + shapes);
    matrix<Real> answer{
        left.rows, right.columns, std::vector<Real>(left.rows * right.columns)};
    for (std::size_t i = 0; i < left.rows; ++i)
        for (std::size_t j = 0; j < right.columns; ++j)
            for (std::size_t k = 0; k < left.columns; ++k)
                answer(i, j) += left(i, k) * right(k, j);
    return answer;
}

/// Multiplies a vector, taken as a matrix of one row, with a matrix.
///
/// @shapes{left: one number for each row of right; answer: one for each column}
/// @raises{std::invalid_argument if the shapes do not fit}
/// @chapter{eq-matmul}
///
/// @param left   vector before the sign
/// @param right  matrix behind it
/// @return       their product
template <std::floating_point Real>
std::vector<Real> matmul(
    const std::vector<Real>& left, const matrix<Real>& right)
{
    return matmul(matrix<Real>{1, left.size(), left}, right).numbers;
}

} // namespace arrays
