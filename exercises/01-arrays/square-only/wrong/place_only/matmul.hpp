#pragma once

#include <cstddef>
#include <stdexcept>
#include <vector>

namespace mine {

/// Numbers in rows and columns, kept row by row.
struct matrix {
    std::size_t rows;            ///< how many rows
    std::size_t columns;         ///< how many columns
    std::vector<double> numbers; ///< row by row; rows times columns of them

    /// Returns the number in a row and a column, both counted from 0.
    double operator()(std::size_t row, std::size_t column) const
    {
        return numbers.at(row * columns + column);
    }

    /// Returns the number in a row and a column, to be changed.
    double& operator()(std::size_t row, std::size_t column)
    {
        return numbers.at(row * columns + column);
    }
};

/// Multiplies two matrices: each row of the first with each column of the
/// second.
inline matrix matmul(const matrix& left, const matrix& right)
{
    if (left.rows != right.columns)
        throw std::invalid_argument("matmul: the shapes do not fit");
    matrix answer{left.rows, right.columns,
        std::vector<double>(left.rows * right.columns)};
    for (std::size_t i = 0; i < left.rows; ++i)
        for (std::size_t j = 0; j < right.columns; ++j)
            for (std::size_t k = 0; k < left.columns; ++k)
                answer(i, j) += left(i, k) * right(j, k);
    return answer;
}

} // namespace mine
