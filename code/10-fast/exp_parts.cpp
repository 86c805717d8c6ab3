// Tabulates e^x and its two factors, 2^n and e^r.

#include "expm1.hpp"

#include <cmath>
#include <cstdio>

int main()
{
    std::puts("x exponential power remainder");
    for (int i = -400; i <= 0; ++i) {
        const float x = float(i) / 100;
        const auto [power, r] = branchless::reduce(x);
        std::printf("%.2f %.6f %.6f %.6f\n", double(x), double(std::exp(x)),
            double(power), double(1 + branchless::small_expm1(r)));
    }
}
