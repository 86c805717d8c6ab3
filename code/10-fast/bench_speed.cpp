// Tabulates what an element costs each contender, in nanoseconds, from the
// record: one thread, 1,048,576 elements, every instruction of the processor.

#include "../09-exact/record.hpp"
#include "contenders.hpp"

#include <cstdio>

int main()
{
    const auto rows = records::read("bench.csv");
    const auto nanoseconds = [&](const char* who, const char* what) {
        return records::number(rows,
            {{"instructions", "native"}, {"threads", "1"},
                {"elements", "1048576"}, {"function", what},
                {"contender", who}},
            "ns");
    };
    std::puts("function       plain  numpy  eigen pytorch   fast   copy "
              "gain times_copy place");
    const double copy = nanoseconds("fast", "copy");
    int place = 0;
    for (const char* const what : records::functions) {
        std::printf("%-12s", what);
        for (const char* const who : records::contenders)
            std::printf(" %7.3f", nanoseconds(who, what));
        const double fast = nanoseconds("fast", what);
        std::printf(" %6.3f %5.2f %5.2f %2d\n", copy,
            nanoseconds("pytorch", what) / fast, fast / copy, ++place);
    }
}
