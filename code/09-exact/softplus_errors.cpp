// Tabulates the largest errors of softplus in float, near each x.

#include "../04-relu/naive_softplus.hpp"
#include "../04-relu/softplus.hpp"
#include "largest_error.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    const auto safe = [](auto x) { return softplus(x); };
    std::puts("x naive_ulp safe_ulp");
    for (int x = -40; x < 110; ++x) {
        const auto worst = [=](auto function) {
            return exact::drawn(exact::largest_error(function, safe, x, x + 1));
        };
        std::printf(
            "%d %.3g %.3g\n", x, worst(naive_softplus<float>), worst(safe));
    }
}
