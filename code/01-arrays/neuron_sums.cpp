// Prints the sums of three neurons for each of four pairs of inputs.

#include "add_to_rows.hpp"
#include "matmul.hpp"

#include <cstdio>

int main()
{
    const arrays::matrix<double> inputs{4, 2, {0, 0, 0, 1, 1, 0, 1, 1}};
    const arrays::matrix<double> weights{
        2, 3, {0.5, 0.5, -0.5, 0.5, 0.5, -0.5}};
    const std::vector<double> biases{-0.7, -0.2, 0.7};
    const auto sums
        = arrays::add_to_rows(arrays::matmul(inputs, weights), biases);

    std::puts("x1 x2 sum1 sum2 sum3");
    for (std::size_t i = 0; i < sums.rows; ++i)
        std::printf("%2.0f %2.0f %4.1f %4.1f %4.1f\n", inputs(i, 0),
            inputs(i, 1), sums(i, 0), sums(i, 1), sums(i, 2));
}
