// Tabulates how well readers of a hundred seeds read after every epoch: the
// median, and the band around it in which nine of ten lie.

#include "recorded.hpp"

#include <cstdio>
#include <string>

int main()
{
    const std::string columns[]
        = {"error", "held_out_error", "accuracy", "held_out_accuracy"};
    std::printf("epoch");
    for (const std::string& name : columns)
        std::printf(
            " %s_low %s %s_high", name.c_str(), name.c_str(), name.c_str());
    for (int epoch = 0; epoch <= 30; ++epoch) {
        std::printf("\n%5d", epoch);
        for (const std::string& name : columns)
            for (const char* const end : {"_low", "", "_high"})
                std::printf(" %.4f",
                    digits::recorded(
                        name + end, {{"epochs", std::to_string(epoch)}}));
    }
    std::puts("");
}
