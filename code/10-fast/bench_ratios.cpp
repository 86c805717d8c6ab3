// Tabulates how many times as long PyTorch takes, by instructions, threads and
// size: for the function with the least gain, and on the geometric mean.

#include "../00-reading/record.hpp"
#include "contenders.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>
#include <string>
#include <tuple>

int main()
{
    const auto rows = records::read("bench.csv");
    std::set<std::tuple<std::string, int, long>> settings;
    for (const auto& row : rows)
        settings.emplace(row.at("instructions"), std::stoi(row.at("threads")),
            std::stol(row.at("elements")));

    std::puts("setting           least function        mean relu_to_copy");
    for (const auto& timed : settings) {
        const std::string instructions = std::get<0>(timed);
        const int threads = std::get<1>(timed);
        const long elements = std::get<2>(timed);
        const auto nanoseconds = [&](const char* who, const char* what) {
            return records::number(rows,
                {{"instructions", instructions},
                    {"threads", std::to_string(threads)},
                    {"elements", std::to_string(elements)}, {"function", what},
                    {"contender", who}},
                "ns");
        };
        double least = INFINITY, logarithms = 0;
        const char* slowest = "";
        for (const char* const what : records::functions) {
            const double gain
                = nanoseconds("pytorch", what) / nanoseconds("fast", what);
            logarithms += std::log(gain);
            if (gain < least) {
                least = gain;
                slowest = what;
            }
        }
        const double mean
            = std::exp(logarithms / double(records::functions.size()));
        double relu = 0;
        for (const char* const what :
            {"relu", "leaky_relu", "relu6", "squared_relu"})
            relu = std::max(
                relu, nanoseconds("fast", what) / nanoseconds("fast", "copy"));
        const std::string setting = instructions + "-" + std::to_string(threads)
            + "-" + std::to_string(elements);
        std::printf("%-17s %5.2f %-13s %6.2f %12.2f\n", setting.c_str(), least,
            slowest, mean, relu);
    }
}
