// Prints the error of the polynomial for e^r, by degree.

#include "10-fast/fit_expm1.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <numbers>

// The largest relative error of 1 + r + r^2 q, for the split of the chapter.
double error(std::size_t degree)
{
    const auto q = fit::fit_expm1(degree - 2);
    constexpr long double end = std::numbers::ln2_v<long double> / 2;
    long double largest = 0;
    for (int step = 0; step <= 1000; ++step) {
        const long double r = -end + 2 * end * step / 1000;
        long double rest = 0;
        for (std::size_t k = q.size(); k > 0; --k)
            rest = rest * r + q[k - 1];
        const long double near = 1 + r + r * r * rest;
        largest = std::max(largest, std::abs(near / std::exp(r) - 1));
    }
    return double(largest);
}

int main()
{
    std::puts("degree nearest");
    for (std::size_t degree = 2; degree <= 8; ++degree)
        std::printf("%6zu %.2e\n", degree, error(degree));
}
