// Draws, with a row for each pixel, the first twelve digits that were misread.

#include "examine.hpp"
#include "load.hpp"
#include "trained.hpp"

#include <cstddef>
#include <cstdio>
#include <exception>

int main(int count, char** arguments)
try {
    const auto [training, held_out] = digits::load(count, arguments);
    const auto student = digits::trained<double>(training);
    const std::size_t rows = held_out.pictures.rows;
    const std::size_t columns = held_out.pictures.columns;

    std::puts("across down ink written_read");
    std::size_t drawn = 0;
    for (std::size_t place = 0; place < held_out.labels.size(); ++place) {
        const auto kept = student(held_out.pictures, place);
        const std::size_t read = digits::largest(kept.answer);
        const std::size_t written = held_out.labels[place];
        if (read == written || drawn == 12)
            continue;
        const std::size_t left = drawn % 4 * (columns + 4);
        const std::size_t top = drawn / 4 * (rows + 4);
        for (std::size_t i = 0; i < rows * columns; ++i)
            std::printf("%zu %zu %.4f %zu→%zu\n", left + i % columns,
                top + i / columns, kept.inputs[0][i], written, read);
        ++drawn;
    }
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
