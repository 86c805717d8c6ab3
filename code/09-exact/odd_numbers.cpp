// Prints what a double does with infinities, NaN and the two zeros.

#include "../04-relu/gelu.hpp"

#include <cmath>
#include <cstdio>
#include <limits>

// NaN has a sign bit too, which means nothing and is not printed.
void print(const char* expression, double answer)
{
    if (std::isnan(answer))
        std::printf("%-22s nan\n", expression);
    else
        std::printf("%-22s %g\n", expression, answer);
}

int main()
{
    const double zero = 0;
    const double infinity = std::numeric_limits<double>::infinity();
    const double nan = std::numeric_limits<double>::quiet_NaN();

    std::puts("expression             answer");
    print("1/0", 1 / zero);
    print("1/-0", 1 / -zero);
    print("0==-0", zero == -zero);
    print("0/0", zero / zero);
    print("infinity-infinity", infinity - infinity);
    print("0*infinity", zero * infinity);
    print("nan==nan", nan == nan);
    print("gelu(-infinity)", activation::gelu(-infinity));
}
