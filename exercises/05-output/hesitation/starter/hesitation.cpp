// Tabulates the largest of three shares, from cold to hot.

#include "05-output/log_softmax.hpp"
#include "05-output/softmax.hpp"

#include <cmath>
#include <cstdio>
#include <vector>

int main()
{
    std::puts("temperature largest");
    for (int half = -20; half <= 20; ++half) {
        const double temperature = std::exp2(half / 2.0);
        std::vector<double> scores{2.5, 1.0, -0.5};
        for (double& score : scores)
            score /= temperature;

        const auto y = activation::softmax(scores);
        std::printf("%.9e %.9f\n", temperature, y[0]);
    }
}
