// Prints the difference of a square and the same square: with both rounded,
// and with the first of them fused into the subtraction.

#include <cmath>
#include <cstdio>
#include <initializer_list>

int main()
{
    std::puts("  x rounded      fused");
    for (const float x : {0.1f, 0.3f, 0.5f, 0.7f})
        std::printf("%.1f %7g %10.3e\n", double(x), double(x * x - x * x),
            double(std::fma(x, x, -(x * x))));
}
