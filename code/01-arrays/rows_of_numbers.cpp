// Makes a row of numbers from -5 to 5 in four ways and prints how many there
// are, the first, number 50, and the last.

#include "arange.hpp"
#include "linspace.hpp"

#include <cstdio>
#include <vector>

void print(const char* way, const std::vector<double>& x)
{
    std::printf("%-12s %5zu %5.3g %10.3g %5.3g\n", way, x.size(), x.front(),
        x[50], x.back());
}

int main()
{
    std::vector<double> counted;
    for (int tenths = -50; tenths <= 50; ++tenths)
        counted.push_back(tenths / 10.0);

    std::puts("row          count first   place_50  last");
    print("arange", arrays::arange(-5.0, 5.0, 0.1));
    print("linspace_100", arrays::linspace(-5.0, 5.0, 100));
    print("linspace_101", arrays::linspace(-5.0, 5.0, 101));
    print("counted", counted);
}
