// Prints the largest error of float shares: without the rest, also of the large
// shares alone; with it, and with the rest in double.

#include "../01-arrays/uniform.hpp"
#include "shifted_softmax.hpp"
#include "softmax.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace {

// The shares with the rest, but in float throughout.
std::vector<float> with_rest_softmax(std::vector<float> scores)
{
    const auto top = std::max_element(scores.begin(), scores.end());
    const auto largest = std::size_t(top - scores.begin());
    std::vector<twofold::number<float>> each;
    for (const float score : scores)
        each.push_back(twofold::sum(score, -*top));
    const float others = arithmetic::sum_of_others(each, largest, 0.0F);
    for (std::size_t k = 0; k < scores.size(); ++k)
        scores[k] = exp(each[k]) / (1 + others);
    return scores;
}

// Keeps the largest error, in spacings of float at the exact share, of shares
// that are not below the least.
void keep(double& largest, const std::vector<float>& y,
    const std::vector<double>& exact, double least = 0)
{
    for (std::size_t k = 0; k < y.size(); ++k) {
        if (exact[k] < least)
            continue;
        int exponent = 0;
        std::frexp(exact[k], &exponent);
        const double spacing = std::ldexp(1.0, exponent - 24);
        largest = std::max(largest, std::abs(y[k] - exact[k]) / spacing);
    }
}

} // namespace

int main()
{
    std::mt19937 bits(5);
    std::puts("spread shifted_ulp large_ulp with_rest_ulp softmax_ulp");
    for (const double spread : {1, 10, 40, 80}) {
        double shifted = 0, large = 0, with_rest = 0, softmax = 0;
        for (int row = 0; row < 2000; ++row) {
            std::vector<float> scores(10);
            for (float& score : scores)
                score = float(arrays::uniform(bits, 0, spread));
            const std::vector<double> wide(scores.begin(), scores.end());
            const auto exact = activation::softmax(wide);
            keep(shifted, arithmetic::shifted_softmax(scores), exact);
            keep(large, arithmetic::shifted_softmax(scores), exact, 0.01);
            keep(with_rest, with_rest_softmax(scores), exact);
            keep(softmax, activation::softmax(scores), exact);
        }
        std::printf("%6.0f %11.1f %9.1f %13.1f %11.1f\n", spread, shifted,
            large, with_rest, softmax);
    }
}
