// Prints what GELU's erfc makes of a rounded input, and of one with its rest.

#include "twofold_erfc.hpp"

#include <cmath>
#include <cstdio>
#include <initializer_list>

int main()
{
    using twofold::number, twofold::root_half;

    std::puts("  x  rounded with_rest lost_ulp");
    for (const double x : {-1.0, -5.0, -10.0, -20.0, -30.0, -37.0}) {
        const number<double> input = number<double>{-x} * root_half<double>;
        const double rounded = std::erfc(input.value);
        const double repaired = erfc(input);
        const double ulp = std::nextafter(repaired, 1.0) - repaired;
        std::printf("%3.0f %.6e %.6e %8.1f\n", x, rounded, repaired,
            std::abs(rounded - repaired) / ulp);
    }
}
