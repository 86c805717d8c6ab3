// Prints numbers of float at which something changes, each with the spacing.

#include "spacing.hpp"

#include <cmath>
#include <cstdio>
#include <limits>

void print(const char* place, double number)
{
    std::printf(
        "%-15s %11.5g %9.3g\n", place, number, exact::spacing<float>(number));
}

int main()
{
    using limits = std::numeric_limits<float>;

    std::puts("place                number   spacing");
    print("smallest", double(limits::denorm_min()));
    print("smallest_normal", double(limits::min()));
    print("one", 1);
    print("whole_numbers", std::exp2(limits::digits));
    print("largest", double(limits::max()));
}
