#pragma once

#include "matrix.hpp"

#include <concepts>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace arrays {

/// Adds the same vector to every row of a matrix, as NumPy's broadcasting does.
///
/// @shapes{vector: one number for each column; answer: as the matrix}
/// @raises{std::invalid_argument if the shapes do not fit}
/// @chapter{eq-add-to-rows}
///
/// @param numbers  a matrix
/// @param vector   what to add to each of its rows
/// @return         the sums
template <std::floating_point Real>
matrix<Real> add_to_rows(matrix<Real> numbers, const std::vector<Real>& vector)
{
    const std::string text = shape(numbers);
    if (vector.size() != numbers.columns)
        throw std::invalid_argument("add_to_rows: " + text + " and "
            + std::to_string(vector.size()) + " numbers");
    for (std::size_t i = 0; i < numbers.rows; ++i)
        for (std::size_t j = 0; j < numbers.columns; ++j)
            numbers(i, j) += vector[j];
    return numbers;
}

} // namespace arrays
