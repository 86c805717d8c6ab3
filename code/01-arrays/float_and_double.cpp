// Prints, for both types of numbers, how many bytes one takes, how many
// decimal digits it keeps, and its limits.

#include <cstdio>
#include <limits>

template <typename Real>
void print(const char* type)
{
    using limits = std::numeric_limits<Real>;
    std::printf("%-6s %5zu %6d %9.2e %8.2e\n", type, sizeof(Real),
        limits::digits10, double(limits::epsilon()), double(limits::max()));
}

int main()
{
    std::puts("type   bytes digits beyond_1  largest");
    print<float>("float");
    print<double>("double");
}
