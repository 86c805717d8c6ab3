// Tabulates how far networks with each switch stay from two curves.

#include "curve_network.hpp"
#include "curves.hpp"
#include "switches.hpp"

#include <cstdio>

int main()
{
    std::puts("switch   wave_1 wave_2 wave_3 zigzag_1 zigzag_2 zigzag_3");
    const auto row = [](const char* name, auto activate, auto slope) {
        std::printf("%-8s", name);
        for (const auto curve : {curves::wave, curves::zigzag})
            for (unsigned seed = 1; seed <= 3; ++seed) {
                const auto trained
                    = network::follow(activate, slope, curve, seed);
                const int width = curve == curves::wave ? 6 : 8;
                std::printf(" %*.3f", width,
                    network::distance(trained, activate, curve));
            }
        std::puts("");
    };
    network::each_switch(row);
    const auto nothing = [](double) { return 0.0; };
    row("none", nothing, nothing);
}
