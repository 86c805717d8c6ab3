// Tabulates the rise over the run, as the run gets shorter.

#include "05-output/log_softmax.hpp"
#include "05-output/softmax.hpp"

#include <cmath>
#include <cstdio>
#include <vector>

namespace {

// The cross-entropy of the first choice, with the second score raised.
double error(double raise)
{
    const std::vector<double> scores{2.5, 1 + raise, -0.5};
    return -activation::log_softmax(scores)[0];
}

} // namespace

int main()
{
    const std::vector<double> scores{2.5, 1, -0.5};
    [[maybe_unused]] const double slope = activation::softmax(scores)[1];

    std::puts("run one_sided both_sides");
    for (int half = 1; half <= 28; ++half) {
        const double run = std::pow(10, -half / 2.0);
        const double one_sided = (error(run) - error(0)) / run;
        const double both_sides = (error(run) - error(0)) / run;
        std::printf("%.9e %.3e %.3e\n", run, one_sided, both_sides);
    }
}
