// Tabulates how far networks of many seeds stay from two curves, for each
// switch and each way to train them.
//
//     curves 100

#include "../../code/08-choosing/curves.hpp"
#include "../../code/00-reading/band.hpp"
#include "../../code/08-choosing/curve_network.hpp"
#include "../../code/08-choosing/switches.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using network::course;

/// The errors of one switch, by seed.
struct column {
    std::string name;
    std::vector<double> errors;
};

/// Returns the errors after each of some numbers of steps, which climb; the
/// training goes on from one to the next.
std::vector<std::vector<column>> train(double (*curve)(double), course how,
    const std::vector<int>& steps, unsigned seeds)
{
    std::vector<std::vector<column>> after(steps.size());
    network::each_switch([&](const char* name, auto activate, auto slope) {
        for (auto& columns : after)
            columns.push_back({name, {}});
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            auto student = network::untaught(how, seed);
            int done = 0;
            for (std::size_t stage = 0; stage < steps.size(); ++stage) {
                how.steps = steps[stage] - done;
                network::teach(student, activate, slope, curve, how);
                done = steps[stage];
                after[stage].back().errors.push_back(
                    network::distance(student, activate, curve));
            }
        }
    });
    return after;
}

/// Returns how often each switch comes closest.
std::vector<int> firsts(const std::vector<column>& columns)
{
    std::vector<int> times(columns.size());
    for (std::size_t seed = 0; seed < columns[0].errors.size(); ++seed) {
        std::size_t best = 0;
        for (std::size_t k = 1; k < columns.size(); ++k)
            if (columns[k].errors[seed] < columns[best].errors[seed])
                best = k;
        ++times[best];
    }
    return times;
}

} // namespace

int main(int count, char** arguments)
{
    const unsigned seeds = count > 1 ? unsigned(std::atoi(arguments[1])) : 1;
    std::puts(
        "curve rate steps width depth points switch low median high first");
    const auto tabulate = [&](const course& how,
                              const std::vector<int>& steps) {
        for (const bool wave : {true, false}) {
            const auto after = train(
                wave ? curves::wave : curves::zigzag, how, steps, seeds);
            for (std::size_t stage = 0; stage < steps.size(); ++stage) {
                const auto times = firsts(after[stage]);
                for (std::size_t k = 0; k < times.size(); ++k) {
                    const auto& [name, errors] = after[stage][k];
                    const auto [low, median, high] = reading::band_of(errors);
                    std::printf("%s %g %d %zu %zu %d %s %.4f %.4f %.4f %d\n",
                        wave ? "wave" : "zigzag", how.rate, steps[stage],
                        how.width, how.depth, how.points, name.c_str(), low,
                        median, high, times[k]);
                }
            }
            std::fflush(stdout);
        }
    };
    tabulate({}, {200, 2000, 20000});
    tabulate({.rate = 0.0125}, {2000});
    tabulate({.rate = 0.2}, {2000});
    tabulate({.width = 4}, {2000});
    tabulate({.width = 36}, {2000});
    tabulate({.depth = 2}, {2000});
    tabulate({.depth = 3}, {2000});
    tabulate({.points = 9}, {2000});
    tabulate({.points = 33}, {2000});
}
