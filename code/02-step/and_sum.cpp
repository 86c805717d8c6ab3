// Prints a weighted sum beside the answer that AND should give.

#include <cstdio>

int main()
{
    std::puts("x1 x2 sum AND");
    for (int x1 = 0; x1 <= 1; ++x1)
        for (int x2 = 0; x2 <= 1; ++x2)
            std::printf(
                "%2d %2d %.1f %3d\n", x1, x2, 0.5 * x1 + 0.5 * x2, x1 && x2);
}
