// Holds one function to its contract at a part of all float inputs.
//
//     sweep NAME PART  what was seen at the part, 0 to 255

#include "function.hpp"
#include "inputs.hpp"
#include "judge.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

/// Prints an answer; where it is a component, also its number and its row.
void show(
    const char* what, const sweep::function& held, const sweep::answered& given)
{
    std::printf("%s %08x %a %a %.17g", what, given.place, double(given.answer),
        given.reference, given.error);
    if (held.takes_rows) {
        const std::uint32_t place = given.place % sweep::together;
        const auto [x, places, columns] = sweep::scores(given.place - place);
        std::printf(" %zu", place % columns);
        const std::size_t row = place - place % columns;
        for (std::size_t i = row; i < row + columns; ++i)
            std::printf(" %a", double(x[i]));
    }
    std::puts("");
}

void hold(const sweep::function& held, std::uint32_t part)
{
    sweep::tally seen;
    const std::uint32_t begin = part << 24;
    const std::uint32_t length
        = held.takes_rows ? sweep::each_part.scores : sweep::each_part.numbers;
    for (std::uint32_t i = 0; i < length; i += sweep::together) {
        const auto [x, places, columns] = held.takes_rows
            ? sweep::scores(begin + i)
            : sweep::numbers(begin + i);
        sweep::judge(held, x, places, columns, seen);
    }
    std::printf("inputs %ju\nright %ju\nwrong %ju\n",
        std::uintmax_t(seen.inputs), std::uintmax_t(seen.right),
        std::uintmax_t(seen.wrong));
    if (seen.inputs > 0)
        show("worst", held, seen.worst);
    if (seen.wrong > 0)
        show("first_wrong", held, seen.first_wrong);
    for (const auto& given : seen.undecided)
        show("undecided", held, given);
    for (const auto& [above, below, nearest, farthest] : seen.next_to_zero)
        if (above + below > 0)
            std::printf("ties %ju %ju %08x %08x\n", std::uintmax_t(above),
                std::uintmax_t(below), nearest, farthest);
}

} // namespace

int main(int, char** arguments)
{
    const std::string name = arguments[1], part = arguments[2];
    const auto held
        = std::ranges::find(sweep::functions, name, &sweep::function::name);
    if (held == sweep::functions.end())
        return EXIT_FAILURE;
    hold(*held, std::uint32_t(std::stoul(part)));
}
