// Tabulates which switch comes closest most often, of a hundred seeds, however
// the networks are trained.

#include "recorded.hpp"

#include <cstdio>
#include <string>
#include <utility>

namespace {

// Prints the switch that is first with most seeds, and with how many.
void winner(records::row wanted)
{
    std::string best;
    double most = -1;
    for (const std::string name :
        {"sigmoid", "tanh", "relu", "elu", "gelu", "silu"}) {
        wanted["switch"] = name;
        const double first = curves::recorded("first", wanted);
        if (first > most)
            best = name, most = first;
    }
    std::printf(" %6s %3.0f", best.c_str(), most);
}

} // namespace

int main()
{
    std::puts("changed   to   wave of_100 zigzag of_100_too");
    for (const auto& [changed, to] : {std::pair{"nothing", "-"},
             {"steps", "200"}, {"steps", "20000"}, {"rate", "0.0125"},
             {"rate", "0.2"}, {"width", "4"}, {"width", "36"}, {"depth", "2"},
             {"depth", "3"}, {"points", "9"}, {"points", "33"}}) {
        std::printf("%-7s %6s", changed, to);
        for (const char* const curve : {"wave", "zigzag"}) {
            records::row wanted{{"curve", curve}};
            if (to != std::string("-"))
                wanted[changed] = to;
            winner(wanted);
        }
        std::puts("");
    }
}
