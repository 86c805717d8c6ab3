// Prints how far n times the n-th part of 1 is from 1, added in float.

#include "01-arrays/sum.hpp"

#include <cmath>
#include <cstdio>
#include <vector>

int main()
{
    std::puts("n plain careful");
    for (int n = 10; n <= 1000000; n *= 10) {
        const std::vector<float> shares(std::size_t(n), 1 / float(n));
        const float plain = arrays::sum(shares);
        const float careful = arrays::sum(shares);
        std::printf("%d %.9f %.9f\n", n, double(std::abs(plain - 1)),
            double(std::abs(careful - 1)));
    }
}
