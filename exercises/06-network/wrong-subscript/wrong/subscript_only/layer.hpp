#pragma once

#include "01-arrays/add_to_rows.hpp"
#include "01-arrays/matmul.hpp"
#include "01-arrays/matrix.hpp"
#include "06-network/sums.hpp"

#include <cstddef>
#include <vector>

namespace mine {

/// One layer of neurons: every input goes to every neuron.
struct layer {
    arrays::matrix<double> weights; ///< a row for each input, a column for
                                    ///< each neuron
    std::vector<double> biases;     ///< one for each neuron

    /// Returns the sum of every neuron, before its activation.
    std::vector<double> sums(const std::vector<double>& inputs) const
    {
        network::check_shapes(inputs.size(), weights, biases);
        const std::size_t rows = weights.rows, columns = weights.columns;
        std::vector<double> answer = biases;
        for (std::size_t i = 0; i < rows; ++i)
            for (std::size_t j = 0; j < columns; ++j)
                answer[j] += weights.numbers[i * columns + j] * inputs[i];
        return answer;
    }

    /// Returns the answers of every neuron to many inputs, one in each row.
    template <typename Function>
    arrays::matrix<double> batch(
        const arrays::matrix<double>& inputs, Function activate) const
    {
        network::check_shapes(inputs.rows, weights, biases);
        auto answer = arrays::matmul(inputs, weights);
        for (double& number : answer.numbers)
            number = activate(number);
        return arrays::add_to_rows(answer, biases);
    }
};

} // namespace mine
