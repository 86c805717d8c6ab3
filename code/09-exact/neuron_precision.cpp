// Prints the largest error in the sums of a thousand neurons with 784 inputs,
// by the way to add, the type that is stored and the type to compute in.

#include "../01-arrays/dot.hpp"
#include "../01-arrays/normal.hpp"
#include "../01-arrays/sum.hpp"
#include "../01-arrays/uniform.hpp"
#include "compensated_sum.hpp"
#include "pairwise_sum.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <random>
#include <vector>

int main()
{
    constexpr std::size_t inputs = 784;
    std::mt19937 bits(9);
    double plain = 0, pairwise = 0, compensated = 0, inside = 0, doubles = 0;
    for (int neuron = 0; neuron < 1000; ++neuron) {
        std::vector<float> x(inputs), w(inputs), products(inputs);
        std::vector<double> exactly(inputs);
        for (std::size_t i = 0; i < inputs; ++i) {
            x[i] = float(arrays::uniform(bits, 0, 1));
            w[i] = float(arrays::normal(bits) / 28);
            products[i] = x[i] * w[i];
            exactly[i] = double(x[i]) * double(w[i]);
        }
        const double right = exact::compensated_sum<double>(exactly);
        const auto keep = [=](double& worst, double sum) {
            worst = std::max(worst, std::abs(sum - right));
        };
        keep(plain, arrays::dot(x, w));
        keep(pairwise, exact::pairwise_sum<float>(products));
        keep(compensated, exact::compensated_sum<float>(products));
        keep(inside, float(arrays::sum(exactly)));
        keep(doubles, arrays::sum(exactly));
    }
    std::puts("way         stored inside error");
    std::printf("plain       float  float  %.1e\n", plain);
    std::printf("pairwise    float  float  %.1e\n", pairwise);
    std::printf("compensated float  float  %.1e\n", compensated);
    std::printf("mixed       float  double %.1e\n", inside);
    std::printf("double      double double %.1e\n", doubles);
}
