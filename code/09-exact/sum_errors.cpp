// Tabulates the largest errors of four sums of random numbers in float, in
// ulp, by how many terms there are.

#include "../01-arrays/sum.hpp"
#include "../01-arrays/uniform.hpp"
#include "compensated_sum.hpp"
#include "pairwise_sum.hpp"
#include "ulps.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <random>
#include <vector>

int main()
{
    std::mt19937 bits(9);
    std::puts("terms plain_ulp pairwise_ulp compensated_ulp in_double_ulp");
    for (std::size_t terms = 4; terms <= 1 << 18; terms *= 2) {
        double plain = 0, pairwise = 0, compensated = 0, in_double = 0;
        for (int row = 0; row < 20; ++row) {
            std::vector<float> numbers(terms);
            for (float& number : numbers)
                number = float(arrays::uniform(bits, 0, 1));
            const std::vector<double> wide(numbers.begin(), numbers.end());
            const double right = exact::compensated_sum<double>(wide);

            const auto keep = [=](double& worst, float sum) {
                worst = std::max(worst, exact::ulps(sum, right));
            };
            keep(plain, arrays::sum(numbers));
            keep(pairwise, exact::pairwise_sum<float>(numbers));
            keep(compensated, exact::compensated_sum<float>(numbers));
            keep(in_double, float(arrays::sum(wide)));
        }
        std::printf("%zu %.3g %.3g %.3g %.3g\n", terms, plain, pairwise,
            compensated, in_double);
    }
}
