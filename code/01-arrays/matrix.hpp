#pragma once

#include <concepts>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace arrays {

/// Numbers in rows and columns, kept row by row.
template <std::floating_point Real>
struct matrix {
    std::size_t rows;          ///< how many rows
    std::size_t columns;       ///< how many columns
    std::vector<Real> numbers; ///< row by row; rows times columns of them

    /// Returns the number in a row and a column, both counted from 0.
    ///
    /// @param row     0 to rows - 1
    /// @param column  0 to columns - 1
    /// @return        the number there
    Real operator()(std::size_t row, std::size_t column) const
    {
        return numbers[row * columns + column];
    }

    /// Returns the number in a row and a column, to be changed.
    ///
    /// @param row     0 to rows - 1
    /// @param column  0 to columns - 1
    /// @return        the number there
    Real& operator()(std::size_t row, std::size_t column)
    {
        return numbers[row * columns + column];
    }
};

/// Writes a shape as NumPy does, rows before columns: (2, 3).
///
/// @shapes{any}
/// @raises{std::invalid_argument if the matrix does not hold rows times
/// columns numbers}
///
/// @param what  a matrix
/// @return      its shape, as a text for messages
template <std::floating_point Real>
std::string shape(const matrix<Real>& what)
{
    const std::string text = "(" + std::to_string(what.rows) + ", "
        + std::to_string(what.columns) + ")";
    if (what.numbers.size() != what.rows * what.columns)
        throw std::invalid_argument("shape: " + text + " with "
            + std::to_string(what.numbers.size()) + " numbers");
    return text;
}

} // namespace arrays
