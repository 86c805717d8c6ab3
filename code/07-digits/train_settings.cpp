// Tabulates how well readers of a hundred seeds read digits held out, however
// they are trained.

#include "recorded.hpp"

#include <cstdio>
#include <string>
#include <utility>

int main()
{
    std::puts("changed      to   low median  high");
    for (const auto& [changed, to] : {std::pair{"nothing", "-"},
             {"rate", "0.05"}, {"rate", "5"}, {"epochs", "10"},
             {"epochs", "100"}, {"width", "8"}, {"width", "64"}, {"depth", "2"},
             {"examples", "404"}, {"examples", "135"}}) {
        records::row wanted;
        if (to != std::string("-"))
            wanted[changed] = to;
        std::printf("%-8s %6s", changed, to);
        for (const char* const end : {"_low", "", "_high"})
            std::printf(" %.3f",
                digits::recorded(
                    std::string("held_out_accuracy") + end, wanted));
        std::puts("");
    }
}
