// Tabulates how long each way of passing ten thousand digits forward takes, in
// milliseconds, on one thread and on two, and how many digits it reads.

#include "../00-reading/record.hpp"

#include <cstdio>
#include <string>

int main()
{
    const auto rows = records::read("bench_network.csv");
    const auto number = [&](const std::string& way, const char* threads,
                            const char* column) {
        return records::number(rows,
            {{"instructions", "native"}, {"threads", threads}, {"way", way}},
            column);
    };
    std::puts("way            one_ms  two_ms  gain right place");
    int place = 0;
    for (const char* const way : {"loops", "numpy", "pytorch", "pytorch_given",
             "eigen", "products", "fused"}) {
        const double one = number(way, "1", "ms");
        std::printf("%-13s %7.2f %7.2f %5.2f %5.0f %5d\n", way, one,
            number(way, "2", "ms"), number("pytorch", "1", "ms") / one,
            number(way, "1", "right"), ++place);
    }
}
