// Turns four rows of scores into shares.

#include "softmax.hpp"

#include <cstdio>

int main()
{
    const char* const names[] = {"given", "lowered", "equal", "ahead"};
    const std::vector<double> rows[] = {
        {2.5, 1.0, -0.5}, {0.5, -1.0, -2.5}, {1.0, 1.0, 1.0}, {9.0, 1.0, 1.0}};

    std::puts("scores   cat  dog bird cat_share dog_share bird_share");
    for (int row = 0; row < 4; ++row) {
        const auto& a = rows[row];
        const auto y = activation::softmax(a);
        std::printf("%-7s %4.1f %4.1f %4.1f %9.6f %9.6f %10.6f\n", names[row],
            a[0], a[1], a[2], y[0], y[1], y[2]);
    }
}
