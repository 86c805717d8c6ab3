// Tabulates between how many choices an answer hesitates, from cold to hot.

#include "05-output/log_softmax.hpp"
#include "05-output/softmax.hpp"

#include <cmath>
#include <cstdio>
#include <vector>

int main()
{
    std::puts("temperature choices");
    for (int half = -20; half <= 20; ++half) {
        const double temperature = std::exp2(half / 2.0);
        std::vector<double> scores{2.5, 1.0, -0.5};
        for (double& score : scores)
            score *= temperature;

        const auto y = activation::softmax(scores);
        const auto q = activation::log_softmax(scores);
        double sum = 0;
        for (std::size_t k = 0; k < y.size(); ++k)
            sum += y[k] * q[k];
        std::printf("%.9e %.9f\n", temperature, std::exp(-sum));
    }
}
