// Prints the largest gap between the sigmoid and a hard sigmoid, for each
// slope.

#include "03-sigmoid/sigmoid.hpp"
#include "08-choosing/largest_gap.hpp"

#include "hard.hpp"

#include <cstdio>

int main()
{
    std::puts("slope gap");
    for (int hundredths = 10; hundredths <= 30; ++hundredths) {
        const double slope = hundredths / 10.0;
        const auto hard
            = [=](double x) { return mine::hard_sigmoid(x, slope); };
        const auto gap
            = reading::largest_gap(activation::sigmoid<double>, hard);
        std::printf("%.2f %.5f\n", slope, gap.size);
    }
}
