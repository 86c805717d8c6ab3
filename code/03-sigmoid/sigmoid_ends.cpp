// Finds the inputs at which a machine's sigmoid becomes exactly 0 or 1.

#include "sigmoid.hpp"

#include <cstdio>
#include <numeric>

// Halves the interval until its ends are neighbours, and returns the end
// whose sigmoid is exactly the wanted value.
template <typename Real>
Real end(Real inside, Real outside, Real wanted)
{
    while (true) {
        const Real middle = std::midpoint(inside, outside);
        if (middle == inside || middle == outside)
            return outside;
        (activation::sigmoid(middle) == wanted ? outside : inside) = middle;
    }
}

template <typename Real>
void print(const char* name)
{
    std::printf("%-6s %8.4f %9.4f\n", name, end<Real>(0, 1000, 1),
        end<Real>(0, -1000, 0));
}

int main()
{
    std::puts("type   exactly_one exactly_zero");
    print<float>("float");
    print<double>("double");
}
