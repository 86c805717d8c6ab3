// Counts how often each digit was read as which.

#include "examine.hpp"
#include "load.hpp"
#include "trained.hpp"

#include <array>
#include <cstddef>
#include <cstdio>
#include <exception>

int main(int count, char** arguments)
try {
    const auto [training, held_out] = digits::load(count, arguments);
    const auto student = digits::trained<double>(training);

    std::array<std::array<int, 10>, 10> times{};
    for (std::size_t place = 0; place < held_out.labels.size(); ++place) {
        const auto kept = student(held_out.pictures, place);
        ++times[held_out.labels[place]][digits::largest(kept.answer)];
    }

    // The colour of a figure: 1 for what was read rightly, 2 for what was not.
    std::puts("written read times colour");
    for (std::size_t written = 0; written < 10; ++written)
        for (std::size_t read = 0; read < 10; ++read)
            if (times[written][read] > 0)
                std::printf("%zu %zu %d %d\n", written, read,
                    times[written][read], written == read ? 1 : 2);
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
