#include "02-step/gates.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <stdexcept>

namespace {

/// The height of a line at x1 = 0, as its formula says.
double height_at_zero(const char* table)
{
    for (const auto& row : exercise::rows(table))
        if (row[0] == 0)
            return row[1];
    throw std::logic_error("the table has no row for 0");
}

/// Checks that a neuron's sum is 0 all along a line.
void follow(const char* table, const network::perceptron& neuron)
{
    for (const auto& row : exercise::rows(table)) {
        const double x1 = row[0], height = row[1];
        const double expected = -(neuron.bias + neuron.w1 * x1) / neuron.w2;
        CAPTURE(x1);
        CHECK(height == exercise::about{expected, 0, 1e-12});
    }
}

} // namespace

TEST_CASE("The line of OR meets the vertical axis where the figure shows it")
{
    const double height = height_at_zero("or_line.txt");
    CHECK(height == exercise::about{0.4, 0, 0.1});
}

TEST_CASE("The line of OR goes where the neuron's sum is 0")
{
    follow("or_line.txt", gates::logical_or);
}

TEST_CASE("The line of NAND meets the vertical axis where the figure shows it")
{
    const double height = height_at_zero("nand_line.txt");
    CHECK(height == exercise::about{1.4, 0, 0.1});
}

TEST_CASE("The line of NAND goes where the neuron's sum is 0")
{
    follow("nand_line.txt", gates::logical_nand);
}
