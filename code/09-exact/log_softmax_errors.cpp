// Tabulates the largest errors of the logarithm of a share in float: that of
// the larger of two scores, by how far it is ahead.

#include "../05-output/log_softmax.hpp"
#include "../05-output/softmax.hpp"
#include "largest_error.hpp"

#include <cmath>
#include <cstdio>
#include <vector>

template <typename Real>
Real safe(Real lead)
{
    return activation::log_softmax(std::vector<Real>{lead, 0})[0];
}

float naive(float lead)
{
    return std::log(activation::softmax(std::vector<float>{lead, 0})[0]);
}

int main()
{
    std::puts("lead naive_ulp safe_ulp");
    for (int quarter = 0; quarter < 100; ++quarter) {
        const double lead = quarter / 4.0;
        const auto worst = [=](auto function) {
            return exact::drawn(exact::largest_error(
                function, safe<double>, lead, lead + 1 / 4.0));
        };
        std::printf("%.2f %.3g %.3g\n", lead, worst(naive), worst(safe<float>));
    }
}
