// Tabulates what an element costs each contender, in nanoseconds, from the
// record: one thread, 1,048,576 elements, every instruction of the processor.

#include "contenders.hpp"

#include <cstdio>

int main()
{
    const auto rows = records::read("bench.csv");
    const auto nanoseconds = [&](const char* who, const char* what) {
        return records::nanoseconds(rows, who, what);
    };
    std::puts("function     plain_ns numpy_ns eigen_ns pytorch_ns  fast_ns "
              "copy_ns  gain times_copy place");
    const double copy = nanoseconds("fast", "copy");
    int place = 0;
    for (const char* const what : records::functions) {
        std::printf("%-12s", what);
        for (const char* const who : records::contenders)
            std::printf(" %8.3f", nanoseconds(who, what));
        const double fast = nanoseconds("fast", what);
        std::printf(" %7.3f %5.2f %5.2f %2d\n", copy,
            nanoseconds("pytorch", what) / fast, fast / copy, ++place);
    }
}
