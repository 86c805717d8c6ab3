// Tabulates the largest error of each contender beside its time. An error above
// 2^24 ulp, infinity among them, is shown as 2^24: no digit is right there.

#include "../00-reading/record.hpp"
#include "contenders.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>

int main()
{
    const auto times = records::read("bench.csv");
    const auto errors = records::read("bench_accuracy.csv");
    std::printf("%-12s", "function");
    for (const char* const who : records::contenders)
        std::printf(" %10s %12s", (who + std::string("_ns")).c_str(),
            (who + std::string("_ulp")).c_str());
    std::puts("");
    for (const char* const what : records::functions) {
        std::printf("%-12s", what);
        for (const char* const who : records::contenders) {
            const double ns = records::nanoseconds(times, who, what);
            const double ulp = records::number(errors,
                {{"instructions", "native"}, {"function", what},
                    {"contender", who}},
                "ulp");
            // Half an ulp is what rounding alone may cost.
            const double shown
                = std::isnan(ulp) ? ulp : std::clamp(ulp, 0.5, 0x1p24);
            std::printf(" %10.3f %12.2f", ns, shown);
        }
        std::puts("");
    }
}
