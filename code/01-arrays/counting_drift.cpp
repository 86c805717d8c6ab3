// Prints, in units of 1e-15, how far the numbers of two rows are from the
// tenths that they should be: of arange, and of adding a tenth again and again.

#include "arange.hpp"

#include <cstdio>

int main()
{
    const auto row = arrays::arange(-5.0, 5.0, 0.1);

    std::puts("tenths arange added");
    double added = -5.0;
    for (int tenths = -50; tenths < 50; ++tenths) {
        const double counted = tenths / 10.0;
        std::printf("%d %.2f %.2f\n", tenths,
            (row[std::size_t(tenths + 50)] - counted) * 1e15,
            (added - counted) * 1e15);
        added += 0.1;
    }
}
