// Prints the naive GELU in float, and its error in ulp against two references
// in double: the naive form again, and the safe one.

#include "../04-relu/gelu.hpp"
#include "../04-relu/naive_gelu.hpp"
#include "ulps.hpp"

#include <cstdio>
#include <initializer_list>

int main()
{
    using namespace activation;

    std::puts("  x       naive against_naive against_safe");
    for (const float x : {-4.f, -5.f, -7.f, -8.f, -9.f, -12.f}) {
        const float answer = naive_gelu(x);
        std::printf("%3.0f %11.4e %13.0f %12.0f\n", double(x), double(answer),
            exact::ulps(answer, naive_gelu(double(x))),
            exact::ulps(answer, gelu(double(x))));
    }
}
