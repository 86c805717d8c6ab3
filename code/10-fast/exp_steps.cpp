// Prints each step on the way to e^x, for some inputs.

#include "expm1.hpp"

#include <cmath>
#include <cstdio>

int main()
{
    std::puts("    x    n         r       power       e_to_r      product  "
              "   std_exp");
    for (const float x : {0.0f, -0.25f, -1.0f, -2.0f, -10.0f, -80.0f}) {
        const auto [power, r] = branchless::reduce(x);
        const float e_to_r = 1 + branchless::small_expm1(r);
        std::printf("%5.2f %4d %9.6f %11.4e %12.6f %12.6e %12.6e\n", double(x),
            std::ilogb(power), double(r), double(power), double(e_to_r),
            double(power * e_to_r), double(std::exp(x)));
    }
}
