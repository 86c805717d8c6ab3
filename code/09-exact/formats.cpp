// Prints what the numbers of three formats are like: how many digits, how far
// beyond 1 the next one is, where they end, and up to where one can count.

#include "format.hpp"

#include <cmath>
#include <cstdio>

void print(const char* name, exact::format kind)
{
    const double epsilon = std::ldexp(1.0, 1 - kind.digits);
    double count = 1; // doubles as long as one more is another number
    while (kind.rounded(count + 1) > count)
        count *= 2;
    std::printf("%-8s %6d %8.2e %8.2e %8.2e %8.2e %8.0f\n", name, kind.digits,
        epsilon, std::ldexp(1.0, kind.min_exponent - kind.digits),
        std::ldexp(1.0, kind.min_exponent - 1),
        std::ldexp(2 - epsilon, kind.max_exponent - 1), count);
}

int main()
{
    std::puts("format   digits beyond_1 smallest   normal  largest counting");
    print("float32", exact::float32);
    print("bfloat16", exact::bfloat16);
    print("float16", exact::float16);
}
