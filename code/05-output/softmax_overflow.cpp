// Turns two rows of far scores into shares, in three ways.

#include "naive_largest.hpp"
#include "naive_softmax.hpp"
#include "softmax.hpp"

#include <cmath>
#include <cstdio>

int main()
{
    std::puts("score naive from_zero softmax");
    for (const std::vector<double>& scores : {
             std::vector<double>{1010, 1000, 990},
             std::vector<double>{-1000, -1001, -1002},
         }) {
        std::vector<double> shifted = scores;
        for (double& score : shifted)
            score -= arithmetic::naive_largest(scores);

        const auto naive = activation::naive_softmax(scores);
        const auto from_zero = activation::naive_softmax(shifted);
        const auto softmax = activation::softmax(scores);
        for (std::size_t k = 0; k < scores.size(); ++k)
            std::printf("%5.0f %5.3g %9.3g %9.3g\n", scores[k],
                std::abs(naive[k]), std::abs(from_zero[k]), softmax[k]);
    }
}
