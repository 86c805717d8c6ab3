#pragma once

#include <cstddef>

namespace mine {

/// The shape of a matrix.
struct shape {
    std::size_t rows;    ///< how many rows
    std::size_t columns; ///< how many columns
};

/// Predicts the shape of the weights of layer 1.
inline shape first_weights()
{
    return {784, 50};
}

/// Predicts the shape of the weights of layer 3.
inline shape third_weights()
{
    return {100, 10};
}

/// Predicts the shape of the outputs of layer 2, for the whole batch.
inline shape second_outputs()
{
    return {32, 100};
}

/// Predicts the shape of the answers, for the whole batch.
inline shape answers()
{
    return {32, 10};
}

/// Predicts how many numbers layer 2 has to learn: weights and biases.
inline std::size_t second_numbers()
{
    return 5100;
}

} // namespace mine
