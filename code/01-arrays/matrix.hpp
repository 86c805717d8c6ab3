#pragma once

#include <concepts>
#include <cstddef>
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

} // namespace arrays
