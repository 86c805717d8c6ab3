// Prints what a rewriting that is right on paper makes of five results.

#include "../04-relu/gelu.hpp"
#include "../04-relu/twofold.hpp"
#include "compensated_sum.hpp"

#include <cmath>
#include <cstdio>
#include <limits>
#include <numeric>
#include <vector>

void print(const char* what, double kept, double rewritten)
{
    std::printf("%-16s %14.8g %14.8g\n", what, kept, rewritten);
}

int main()
{
    const double infinity = std::numeric_limits<double>::infinity();
    const double minus_zero = -0.0;
    const std::vector<double> row{1, 1e16, 1, -1e16};
    const double x = -infinity;

    // NaN has a sign bit too, which means nothing; std::abs clears it.
    std::puts("what                       kept      rewritten");
    print("rest", twofold::sum(1.0, 1e-20).rest, 0);
    print("compensated_sum", exact::compensated_sum<double>(row),
        std::accumulate(row.begin(), row.end(), 0.0));
    print("gelu_at_the_end", activation::gelu(x),
        std::abs(x / 2 * std::erfc(-x)));
    print("minus_zero", minus_zero + 0.0, minus_zero);
    print("quotient", 5.0 / 49.0 * 49.0 - 5.0, 5.0 * (1 / 49.0) * 49.0 - 5.0);
}
