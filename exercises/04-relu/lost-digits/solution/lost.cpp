// Tabulates the relative errors of two forms of ELU in float, near zero.

#include "04-relu/elu.hpp"
#include "04-relu/naive_elu.hpp"

#include <cmath>
#include <cstdio>

int main()
{
    std::puts("distance plain expm1");
    for (int quarter = 1; quarter <= 28; ++quarter) {
        const double wanted = -std::pow(10, -quarter / 4.0);
        const float x = float(wanted);
        const double exact = std::expm1(double(x));
        const auto error = [=](double answer) {
            return std::abs(answer - exact) / std::abs(exact);
        };
        const double plain = error(activation::naive_elu(x));
        const double expm1 = error(activation::elu(x));
        std::printf("%.8e %.3e %.3e\n", double(-x), plain, expm1);
    }
}
