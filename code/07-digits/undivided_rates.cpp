// Tabulates how well readers of a hundred seeds read that were trained on
// pixels which are not divided.

#include "recorded.hpp"

#include <cstdio>

int main()
{
    std::puts("pixels    start rate   low median  high  flat");
    const auto row
        = [](const char* pixels, const char* start, const char* rate) {
              const records::row wanted{
                  {"pixels", pixels}, {"start", start}, {"rate", rate}};
              std::printf("%-9s %5s %4s", pixels, start, rate);
              for (const char* const column : {"held_out_accuracy_low",
                       "held_out_accuracy", "held_out_accuracy_high", "flat"})
                  std::printf(" %.3f", digits::recorded(column, wanted));
              std::puts("");
          };
    row("divided", "1", "0.5");
    row("undivided", "1", "0.5");
    row("undivided", "16", "0.5");
    row("undivided", "1", "0.05");
    row("undivided", "16", "0.05");
}
