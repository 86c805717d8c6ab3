// Tabulates what a network has learnt after one epoch, for several learning
// rates.

#include "learn.hpp"

#include "07-digits/examine.hpp"
#include "07-digits/load.hpp"
#include "07-digits/untrained.hpp"

#include <cstdio>
#include <random>

int main()
{
    const auto [training, held_out] = digits::load(0, nullptr);
    std::puts("rate error accuracy");
    std::mt19937 bits(1998);
    auto student = digits::untrained<double>(training.pictures, bits);
    for (const double rate : {0.005, 0.05, 0.5, 5.0, 50.0}) {
        mine::learn(student, training, bits, rate);
        const auto mark = digits::examine(student, held_out);
        std::printf("%g %.4f %.4f\n", rate, mark.error, mark.accuracy());
    }
}
