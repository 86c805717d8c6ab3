// Tabulates where the time of a pass goes: the products of the layers and the
// switches between them, with the multiplications each product takes.

#include "../00-reading/record.hpp"

#include <array>
#include <cstdio>
#include <string>

int main()
{
    struct part {
        const char* name;
        const char* recorded;
        double inputs, outputs;
    };

    constexpr double rows = 10000;
    const auto record = records::read("bench_network.csv");
    const std::array parts{part{"first_product", "sums 0", 784, 50},
        part{"first_switches", "switches 0", 0, 50},
        part{"second_product", "sums 1", 50, 100},
        part{"second_switches", "switches 1", 0, 100},
        part{"last_product", "sums 2", 100, 10}};
    const auto milliseconds = [&](const char* name) {
        return records::number(record,
            {{"instructions", "native"}, {"threads", "1"}, {"way", name}},
            "ms");
    };
    double all = 0;
    for (const part& part : parts)
        all += milliseconds(part.recorded);

    std::puts("part             millions     ms percent each_ns");
    for (const part& part : parts) {
        const double ms = milliseconds(part.recorded);
        const double multiplications = rows * part.inputs * part.outputs;
        std::printf("%-16s %8.1f %6.3f %7.1f %7.3f\n", part.name,
            multiplications / 1e6, ms, 100 * ms / all,
            1e6 * ms
                / (multiplications > 0 ? multiplications
                                       : rows * part.outputs));
    }
}
