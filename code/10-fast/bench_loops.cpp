// Tabulates what the functions of the chapters before cost in a plain loop,
// from the record: one thread, 1,048,576 elements.

#include "contenders.hpp"

#include <array>
#include <cstdio>

int main()
{
    const auto rows = records::read("bench.csv");
    const auto nanoseconds = [&](const char* who, const char* what) {
        return records::nanoseconds(rows, who, what);
    };
    const double copy = nanoseconds("fast", "copy");
    const std::array functions{
        "relu", "elu", "sigmoid", "tanh", "softplus", "silu", "mish", "gelu"};
    std::printf("function     ns copies\ncopy      %5.2f %6.1f\n", copy, 1.0);
    for (const char* const what : functions) {
        const double plain = nanoseconds("plain", what);
        std::printf("%-9s %5.2f %6.1f\n", what, plain, plain / copy);
    }
}
