// Walks from -0.3 to 0.3 in tenths, once by counting and once by adding, and
// asks of each number whether it is greater than 0.

#include <cstdio>

int main()
{
    std::puts("counted counted>0    added added>0");
    double added = -0.3;
    for (int tenths = -3; tenths <= 3; ++tenths) {
        const double counted = tenths / 10.0;
        std::printf(
            "%7.3g %9d %8.3g %7d\n", counted, counted > 0, added, added > 0);
        added += 0.1;
    }
}
