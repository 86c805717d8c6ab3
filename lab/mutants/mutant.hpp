#pragma once

// Read before each test of the mutated book. All mutants are in one program,
// and MUTANT says which of them is awake; without it, all sleep, and those that
// are passed leave their numbers in the file that REACHED names.

#include <bitset>
#include <cstdlib>
#include <fstream>
#include <type_traits>

namespace mutant {

inline const int awake = [] {
    const char* number = std::getenv("MUTANT");
    return number ? std::atoi(number) : -1;
}();

struct reached : std::bitset<4096> {
    ~reached()
    {
        if (const char* name = std::getenv("REACHED")) {
            std::ofstream file(name);
            for (std::size_t i = 0; i < size(); ++i)
                if (test(i))
                    file << i << '\n';
        }
    }
};
inline reached passed;

template <int number>
constexpr bool is_awake()
{
    if (std::is_constant_evaluated())
        return false;
    if (awake < 0)
        passed.set(number);
    return awake == number;
}

/// A constant, or one more.
template <int number, typename Number>
constexpr Number constant(Number value)
{
    return is_awake<number>() ? Number(value + Number(1)) : value;
}

/// What a term is multiplied by.
template <int number>
constexpr int sign()
{
    return is_awake<number>() ? -1 : 1;
}

/// What is added to the bound of a comparison.
template <int number>
constexpr int further()
{
    return is_awake<number>() ? 1 : 0;
}

} // namespace mutant
