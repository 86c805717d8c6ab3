// Prints the error of the polynomial for e^r, by degree.

#include "10-fast/fit_expm1.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <numbers>

constexpr long double ln2 = std::numbers::ln2_v<long double>;

// The largest relative error of 1 + r + r^2 q, for r from one end to the other.
double error(std::size_t degree, long double from, long double to)
{
    const auto q = fit::fit_expm1(degree - 2);
    long double largest = 0;
    for (int step = 0; step <= 1000; ++step) {
        const long double r = from + (to - from) * step / 1000;
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
    std::puts("degree nearest down twice");
    for (std::size_t degree = 2; degree <= 8; ++degree)
        std::printf("%6zu %.2e %.2e %.2e\n", degree,
            error(degree, -ln2 / 2, ln2 / 2), error(degree, 0, ln2),
            error(degree, -ln2, ln2));
}
