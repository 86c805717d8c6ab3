// Tabulates how two networks read eight digits: one with random weights, and
// the same one after its training.

#include "examine.hpp"
#include "load.hpp"
#include "trained.hpp"
#include "untrained.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <random>

int main(int count, char** arguments)
try {
    const auto [training, held_out] = digits::load(count, arguments);
    std::mt19937 bits(digits::seed);
    const auto before = digits::untrained<double>(training.pictures, bits);
    const auto after = digits::trained<double>(training);

    std::puts("written random share trained its_share");
    const std::size_t shown = std::min(held_out.labels.size(), std::size_t{8});
    for (std::size_t place = 0; place < shown; ++place) {
        const auto first = before(held_out.pictures, place).answer;
        const auto second = after(held_out.pictures, place).answer;
        const std::size_t a = digits::largest(first);
        const std::size_t b = digits::largest(second);
        std::printf("%7d %6zu %.3f %7zu %9.3f\n", held_out.labels[place], a,
            first[a], b, second[b]);
    }
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
