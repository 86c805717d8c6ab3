// Takes the logarithms of two shares, after the softmax and without it.

#include "log_softmax.hpp"
#include "softmax.hpp"

#include <cmath>
#include <cstdio>

int main()
{
    std::puts("ahead      log_first          first log_second     second");
    for (const double ahead : {1, 20, 34, 40, 700, 740, 800}) {
        const std::vector<double> scores{ahead, 0};
        const auto y = activation::softmax(scores);
        const auto q = activation::log_softmax(scores);
        std::printf("%5.0f %14.6e %14.6e %10.5f %10.5f\n", ahead,
            std::log(y[0]), q[0], std::log(y[1]), q[1]);
    }
}
