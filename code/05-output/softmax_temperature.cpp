// Divides three scores by a temperature before their shares are taken.

#include "softmax.hpp"

#include <cstdio>

int main()
{
    std::puts("temperature cat_share dog_share bird_share");
    for (int quarters = 1; quarters <= 40; ++quarters) {
        const double temperature = quarters / 4.0;
        std::vector<double> scores{2.5, 1.0, -0.5};
        for (double& score : scores)
            score /= temperature;

        const auto y = activation::softmax(scores);
        std::printf("%.2f %.6f %.6f %.6f\n", temperature, y[0], y[1], y[2]);
    }
}
