// Prints what two formats of 16 bits do to a switch, after a trial of all of
// their numbers: how many answers the sigmoid has, from which input on it is
// exactly 1, where GELU becomes exactly 0, and the largest score whose power
// is finite.

#include "../03-sigmoid/sigmoid.hpp"
#include "../04-relu/gelu.hpp"
#include "format.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>
#include <vector>

// Lists all positive numbers of a format, from the smallest to the largest.
std::vector<double> positive(exact::format kind)
{
    std::vector<double> numbers;
    const int normal = 1 << (kind.digits - 1);
    for (int exponent = kind.min_exponent; exponent <= kind.max_exponent;
        ++exponent) {
        const int first = exponent == kind.min_exponent ? 1 : normal;
        for (int digits = first; digits < 2 * normal; ++digits)
            numbers.push_back(std::ldexp(digits, exponent - kind.digits));
    }
    return numbers;
}

void print(const char* name, exact::format kind)
{
    std::set<double> answers;
    double one = 0, zero = 0, power = 0;
    for (const double x : positive(kind)) {
        const double yes = kind.rounded(activation::sigmoid(x));
        answers.insert({yes, kind.rounded(activation::sigmoid(-x))});
        if (yes < 1)
            one = x;
        if (kind.rounded(activation::gelu(-x)) != 0)
            zero = -x;
        if (std::isfinite(kind.rounded(std::exp(x))))
            power = x;
    }
    std::printf("%-8s %7zu %6.4g %6.4g %6.4g\n", name, answers.size(), one,
        zero, power);
}

int main()
{
    std::puts("format   answers below1  gelu<0  power");
    print("bfloat16", exact::bfloat16);
    print("float16", exact::float16);
}
