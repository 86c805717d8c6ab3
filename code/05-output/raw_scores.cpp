// Divides three scores by their sum, as they are and all lowered by 2.

#include <cstdio>

int main()
{
    const char* const choices[] = {"cat", "dog", "bird"};
    const double scores[] = {2.5, 1.0, -0.5};
    const double sum = scores[0] + scores[1] + scores[2];

    std::puts("choice score divided lowered lowered_divided");
    for (int k = 0; k < 3; ++k) {
        const double lowered = scores[k] - 2;
        std::printf("%-6s %4.1f %7.3f %7.1f %15.3f\n", choices[k], scores[k],
            scores[k] / sum, lowered, lowered / (sum - 3 * 2));
    }
}
