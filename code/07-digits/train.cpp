// Trains a network to read digits, and tabulates how well it reads.

#include "examine.hpp"
#include "learn.hpp"
#include "load.hpp"
#include "trained.hpp"
#include "untrained.hpp"

#include <cstdio>
#include <exception>
#include <random>

int main(int count, char** arguments)
try {
    const auto [training, held_out] = digits::load(count, arguments);
    std::mt19937 bits(digits::seed);
    auto student = digits::untrained<double>(training.pictures, bits);

    std::puts("epoch  error held_out_error accuracy held_out_accuracy");
    for (int epoch = 0; epoch <= digits::epochs; ++epoch) {
        if (epoch > 0)
            digits::learn(student, training, bits);
        const auto seen = digits::examine(student, training);
        const auto unseen = digits::examine(student, held_out);
        std::printf("%5d %.4f %14.4f %8.4f %17.4f\n", epoch, seen.error,
            unseen.error, seen.accuracy(), unseen.accuracy());
        std::fflush(stdout);
    }
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
