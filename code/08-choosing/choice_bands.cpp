// Tabulates how far networks of a hundred seeds stay from two curves, usually
// and after ten times the steps.

#include "recorded.hpp"

#include <cstdio>
#include <string>

int main()
{
    std::printf("switch ");
    for (const char* const name :
        {"wave", "later_wave", "zigzag", "later_zigzag"})
        std::printf(" %s_low %s %s_high", name, name, name);
    std::puts(" place");
    int place = 0;
    for (const std::string name :
        {"sigmoid", "tanh", "relu", "elu", "gelu", "silu"}) {
        std::printf("%-7s", name.c_str());
        for (const char* const curve : {"wave", "zigzag"})
            for (const char* const steps : {"2000", "20000"})
                for (const char* const column : {"low", "median", "high"})
                    std::printf(" %.3f",
                        curves::recorded(column,
                            {{"curve", curve}, {"steps", steps},
                                {"switch", name}}));
        std::printf(" %d\n", ++place);
    }
}
