// Tabulates three shares while the cat's score moves, and where bars stand.

#include "softmax.hpp"

#include <cstdio>

int main()
{
    std::puts("cat_score dog_score bird_score cat_share dog_share bird_share");
    for (int score = -2; score <= 4; score += 2) {
        const auto y = activation::softmax<double>({double(score), 1.0, -0.5});
        std::printf("%4.1f %4.1f %4.1f %.6f %.6f %.6f\n", score - 0.5,
            double(score), score + 0.5, y[0], y[1], y[2]);
    }
}
