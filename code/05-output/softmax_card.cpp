// Measures the softmax of random scores and prints its reading card.

#include "../01-arrays/uniform.hpp"
#include "softmax.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

int main()
{
    std::mt19937 bits(1);
    double smallest = 1, largest = 0, sum_error = 0, shift_change = 0;
    double own_gain = 0;
    bool order_kept = true, others_gain = false;

    for (int row = 0; row < 10000; ++row) {
        // Whole 64ths, so that a shift by 1000 is exact.
        std::vector<double> a(3);
        for (double& score : a)
            score = std::round(arrays::uniform(bits, -1280, 1280)) / 64;
        const auto y = activation::softmax(a);
        smallest = std::min({smallest, y[0], y[1], y[2]});
        largest = std::max({largest, y[0], y[1], y[2]});
        sum_error = std::max(sum_error, std::abs(y[0] + y[1] + y[2] - 1));
        order_kept = order_kept && (a[0] < a[1]) == (y[0] < y[1]);

        const auto moved = activation::softmax<double>(
            {a[0] + 1000, a[1] + 1000, a[2] + 1000});
        const auto raised
            = activation::softmax<double>({a[0] + 0.015625, a[1], a[2]});
        for (std::size_t k = 0; k < 3; ++k)
            shift_change = std::max(shift_change, std::abs(moved[k] - y[k]));
        own_gain = std::max(own_gain, (raised[0] - y[0]) / 0.015625);
        others_gain = others_gain || raised[1] > y[1] || raised[2] > y[2];
    }

    std::puts("property value");
    std::printf("smallest_share %.1e\n", smallest);
    std::printf("largest_share %g\n", largest);
    std::printf("share_of_equal_scores %.6f\n",
        activation::softmax<double>({0, 0, 0})[0]);
    std::printf("sum_differs_from_1_by %.1e\n", sum_error);
    std::printf("order_kept %s\n", order_kept ? "yes" : "no");
    std::printf("shift_changes_shares_by %g\n", shift_change);
    std::printf("largest_gain_from_own_score %.4f\n", own_gain);
    std::printf("others_gain_too %s\n", others_gain ? "yes" : "no");
}
