// Answers the same four scores with a sigmoid each, and with one softmax.

#include "../03-sigmoid/sigmoid.hpp"
#include "softmax.hpp"

#include <cstdio>

int main()
{
    const char* const labels[] = {"cat", "outdoors", "night", "bird"};
    const std::vector<double> scores{3.0, 2.0, -1.0, -4.0};
    const auto y = activation::softmax(scores);
    double sigmoids = 0, shares = 0;

    std::puts("label    score sigmoid softmax");
    for (std::size_t k = 0; k < 4; ++k) {
        const double yes = activation::sigmoid(scores[k]);
        std::printf(
            "%-8s %5.1f %7.4f %7.4f\n", labels[k], scores[k], yes, y[k]);
        sigmoids += yes;
        shares += y[k];
    }
    std::printf("%-8s %5s %7.4f %7.4f\n", "sum", "-", sigmoids, shares);
}
