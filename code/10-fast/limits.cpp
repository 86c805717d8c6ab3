// Tabulates what has to be moved and computed: for an element that is copied,
// switched by ReLU or made a power of e, and for each layer of the network and
// one row of its inputs.

#include "small_expm1.hpp"

#include <array>
#include <cstdio>

int main()
{
    struct task {
        const char* name;
        double bytes, operations;
    };

    // A float comes and a float goes. A fused operation counts as one.
    constexpr double element = 2 * sizeof(float);
    constexpr double power = 3 // find n, move it among the bits, and back
        + 2                    // subtract n times ln 2, in two parts
        + double(branchless::expm1_coefficients.size() - 1) // the polynomial
        + 3; // square the remainder, complete e^r - 1, multiply by 2^n
    const auto layer = [](const char* name, double inputs, double outputs) {
        return task{
            name, (inputs + outputs) * double(sizeof(float)), inputs * outputs};
    };
    const std::array tasks{task{"copy", element, 0}, task{"relu", element, 1},
        task{"power_of_e", element, power}, layer("first_layer", 784, 50),
        layer("second_layer", 50, 100), layer("last_layer", 100, 10)};

    std::puts("task         bytes operations for_each_byte");
    for (const task& task : tasks)
        std::printf("%-12s %5.0f %10.0f %13.1f\n", task.name, task.bytes,
            task.operations, task.operations / task.bytes);
}
