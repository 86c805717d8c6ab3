// Tabulates the largest errors of a share in float, near each largest score x:
// the share of the second of the scores x, x - 1 and x - 2.

#include "../05-output/naive_largest.hpp"
#include "../05-output/naive_softmax.hpp"
#include "../05-output/softmax.hpp"
#include "largest_error.hpp"

#include <cstdio>
#include <vector>

// Makes the three scores, rounded to float whatever Real is: the reference has
// to get the same ones.
template <typename Real>
std::vector<Real> scores(Real x)
{
    const float largest = float(x);
    return {x, Real(largest - 1), Real(largest - 2)};
}

template <typename Real>
Real safe(Real x)
{
    return activation::softmax(scores(x))[1];
}

float naive(float x)
{
    return activation::naive_softmax(scores(x))[1];
}

float from_zero(float x)
{
    std::vector<float> shifted = scores(x);
    const float largest = arithmetic::naive_largest(shifted);
    for (float& score : shifted)
        score -= largest;
    return activation::naive_softmax(shifted)[1];
}

int main()
{
    std::puts("x naive_ulp from_zero_ulp safe_ulp");
    for (int x = -120; x < 120; ++x) {
        const auto worst = [=](auto function) {
            return exact::drawn(
                exact::largest_error(function, safe<double>, x, x + 1));
        };
        std::printf("%d %.3g %.3g %.3g\n", x, worst(naive), worst(from_zero),
            worst(safe<float>));
    }
}
