// Prints what the shares of equal scores add up to, by how many scores there
// are: with the sum of the powers kept in bfloat16, and kept in float.

#include "format.hpp"

#include <cstdio>
#include <initializer_list>

// Adds up the power 1 of each score, rounds each sum to a format, and returns
// what all shares come to.
double shares(int scores, exact::format kind)
{
    double sum = 0;
    for (int k = 0; k < scores; ++k)
        sum = kind.rounded(sum + 1);
    return scores * exact::bfloat16.rounded(1 / sum);
}

int main()
{
    std::puts("scores bfloat16 float32");
    for (const int scores : {64, 256, 512, 1024, 4096})
        std::printf("%6d %8.3g %7.3g\n", scores,
            shares(scores, exact::bfloat16), shares(scores, exact::float32));
}
