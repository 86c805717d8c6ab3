// Tabulates the last steps of the sigmoid before 1, in float and in double.

#include "sigmoid.hpp"

#include <cstdio>
#include <limits>

// Prints the distance of the sigmoid from 1, on paper and in Real, counted in
// spacings of Real's numbers just above 1.
template <typename Real>
void print(Real x)
{
    constexpr double spacing = std::numeric_limits<Real>::epsilon();
    const double paper = activation::sigmoid(-static_cast<double>(x));
    const double machine = 1 - activation::sigmoid(x);
    std::printf(
        "%.2f %.4f %.1f", double(x), paper / spacing, machine / spacing);
}

int main()
{
    std::puts("float_x float_paper_spacings float_spacings "
              "double_x double_paper_spacings double_spacings");
    for (int hundredths = 0; hundredths <= 350; ++hundredths) {
        print(14 + float(hundredths) / 100);
        std::printf(" ");
        print(34 + double(hundredths) / 100);
        std::puts("");
    }
}
