// Tabulates what the functions over arrays promise, and the largest error that
// the sweep found.

#include "../00-reading/record.hpp"

#include <cstdio>

int main()
{
    std::puts("function      promised found             x");
    const std::string fast = "fast::";
    for (const auto& row : records::read("sweep.csv")) {
        const std::string& name = row.at("function");
        if (!name.starts_with(fast))
            continue;
        const std::string& x = row.at("x");
        std::printf("%-12s %9g %5s %13s\n", name.c_str() + fast.size(),
            std::stod(row.at("promised")), row.at("largest error").c_str(),
            x.empty() ? "-" : x.c_str());
    }
}
