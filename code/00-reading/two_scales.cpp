// Tabulates a number that is divided by ten again and again.

#include <cmath>
#include <cstdio>

int main()
{
    std::puts("x tenths");
    for (int x = 0; x <= 6; ++x)
        std::printf("%d %g\n", x, std::pow(10.0, -x));
}
