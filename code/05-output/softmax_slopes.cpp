// Raises one score after the other a little, and prints what each share gains.

#include "softmax.hpp"

#include <cstdio>

int main()
{
    const char* const choices[] = {"cat", "dog", "bird"};
    const std::vector<double> scores{2.5, 1.0, -0.5};
    const auto y = activation::softmax(scores);

    std::puts("raised share    gain formula");
    for (std::size_t j = 0; j < 3; ++j) {
        auto raised = scores;
        raised[j] += 1e-6;
        const auto moved = activation::softmax(raised);
        for (std::size_t k = 0; k < 3; ++k)
            std::printf("%-6s %-5s %7.4f %7.4f\n", choices[j], choices[k],
                (moved[k] - y[k]) / 1e-6, y[k] * ((k == j) - y[j]));
    }
}
