// Tabulates the largest errors of ELU in float, by the distance from zero.

#include "../04-relu/elu.hpp"
#include "../04-relu/naive_elu.hpp"
#include "largest_error.hpp"

#include <cmath>
#include <cstdio>

int main()
{
    using namespace activation;

    const auto safe = [](auto x) { return elu(x); };
    std::puts("distance naive_ulp safe_ulp");
    for (int tenth = -90; tenth < 12; ++tenth) {
        const double from = -std::pow(10, tenth / 10.0);
        const double to = -std::pow(10, (tenth + 1) / 10.0);
        const auto worst = [=](auto function) {
            return exact::largest_error(function, safe, from, to);
        };
        std::printf("%.3e %.3g %.3g\n", -from,
            exact::drawn(worst(naive_elu<float>)), exact::drawn(worst(safe)));
    }
}
