// Prints the sum of a vector, and its dot product with another.

#include "dot.hpp"
#include "sum.hpp"

#include <cstdio>
#include <vector>

int main()
{
    const std::vector<double> inputs{1, 2, 4, 5};
    const std::vector<double> weights{0.5, 0.25, -1, 0.5};

    std::puts("sum dot");
    std::printf(
        "%3.0f %3.1f\n", arrays::sum(inputs), arrays::dot(inputs, weights));
}
