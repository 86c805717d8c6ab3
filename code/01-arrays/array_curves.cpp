// Tabulates, on evenly spaced numbers, where they are greater than 0, the
// larger of each and 0, and e to their power.

#include "exp.hpp"
#include "greater.hpp"
#include "linspace.hpp"
#include "maximum.hpp"
#include "where.hpp"

#include <cstdio>

int main()
{
    const auto x = arrays::linspace(-3.0, 3.0, 121);
    const auto where = arrays::where(arrays::greater(x, 0), 1.0, 0.0);
    const auto maximum = arrays::maximum(x, 0);
    const auto exp = arrays::exp(x);

    std::puts("x where maximum exp");
    for (std::size_t i = 0; i < x.size(); ++i)
        std::printf(
            "%.2f %.0f %.2f %.6f\n", x[i], where[i], maximum[i], exp[i]);
}
