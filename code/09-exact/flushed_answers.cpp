// Prints the sigmoid in float far to the left, before and after a processor
// has flushed subnormals, and the error of the latter in ulp.

#include "../03-sigmoid/sigmoid.hpp"
#include "flushed.hpp"
#include "ulps.hpp"

#include <cstdio>
#include <initializer_list>

int main()
{
    using activation::sigmoid;

    std::puts("   x    sigmoid    flushed     ulp");
    for (const float x : {-86.f, -87.f, -88.f, -95.f, -103.f}) {
        const float kept = sigmoid(x);
        const float flushed = exact::flushed(kept);
        std::printf("%4.0f %10.4e %10.4e %7.0f\n", double(x), double(kept),
            double(flushed), exact::ulps(flushed, sigmoid(double(x))));
    }
}
