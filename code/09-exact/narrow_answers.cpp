// Prints what two formats of 16 bits do to a switch, after a trial of all of
// their numbers: how many answers the sigmoid has, how many are above one half,
// the last input with an answer below 1, the last one to the left at which GELU
// is not 0, and the largest score whose power is finite.

#include "../03-sigmoid/sigmoid.hpp"
#include "../04-relu/gelu.hpp"
#include "format.hpp"

#include <cmath>
#include <cstdio>
#include <iterator>
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
    const auto upper = std::distance(answers.upper_bound(0.5), answers.end());
    std::printf("%-8s %7zu %5td %6.4g %6.4g %6.4g\n", name, answers.size(),
        upper, one, zero, power);
}

int main()
{
    std::puts("format   answers upper below1   gelu  power");
    print("bfloat16", exact::bfloat16);
    print("float16", exact::float16);
}
