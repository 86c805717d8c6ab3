// Prints the error of a polynomial for e^r and of one for ln(1 + u), by degree.

#include "fit_expm1.hpp"
#include "fit_log1p.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <numbers>
#include <vector>

// The polynomial of some coefficients at x.
long double value(const std::vector<long double>& coefficients, long double x)
{
    long double sum = 0;
    for (std::size_t k = coefficients.size(); k > 0; --k)
        sum = sum * x + coefficients[k - 1];
    return sum;
}

// The largest relative error of 1 + r + r^2 q, as a share of e^r.
long double error_of_exp(std::size_t degree)
{
    const auto q = fit::fit_expm1(degree - 2);
    long double largest = 0;
    for (int i = -1000; i <= 1000; ++i) {
        const long double r = i * std::numbers::ln2_v<long double> / 2000;
        const long double near = 1 + r + r * r * value(q, r);
        largest = std::max(largest, std::abs(near / std::exp(r) - 1));
    }
    return largest;
}

// The largest relative error of u p, as a share of ln(1 + u).
long double error_of_log(std::size_t degree)
{
    const auto p = fit::fit_log1p(degree - 1);
    long double largest = 0;
    for (int i = 1; i <= 1000; ++i) {
        const long double u = i / 1000.0L;
        const long double near = u * value(p, u);
        largest = std::max(largest, std::abs(near / std::log1p(u) - 1));
    }
    return largest;
}

int main()
{
    std::puts("degree exponential logarithm ulp_half");
    for (std::size_t degree = 2; degree <= 10; ++degree)
        std::printf("%6zu     %.1Le   %.1Le %.1e\n", degree,
            error_of_exp(degree), error_of_log(degree), 0x1p-24);
}
