// Trains readers of many seeds, and tabulates how well each way to train them
// does.
//
//     digits 100

#include "../../code/00-reading/band.hpp"
#include "../../code/03-sigmoid/sigmoid_slope.hpp"
#include "../../code/07-digits/examine.hpp"
#include "../../code/07-digits/learn.hpp"
#include "../../code/07-digits/load.hpp"
#include "../../code/07-digits/random_layers.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <random>
#include <vector>

namespace {

/// A way to train.
struct course {
    double rate = 0.5;
    std::vector<std::size_t> hidden = {32};
    std::size_t examples = 1348;
    bool divided = true; ///< the pixels, by the darkest
    double start = 1;    ///< what the first weights are divided by
};

/// What is measured of the readers, by seed.
struct columns {
    std::vector<double> error, held_out_error, accuracy, held_out_accuracy,
        flat;
};

/// Returns the share of sigmoids in the first layer whose slope is below 0.01.
double flat(
    const digits::reader<double>& student, const digits::labelled& examples)
{
    double found = 0, all = 0;
    for (std::size_t place = 0; place < examples.labels.size(); ++place) {
        const auto kept = student(examples.pictures, place);
        for (const double sum : kept.sums[0]) {
            found += activation::sigmoid_slope(sum) < 0.01;
            ++all;
        }
    }
    return found / all;
}

/// Trains a reader for one epoch, as digits::learn does, at any rate.
void learn(digits::reader<double>& student, const digits::labelled& examples,
    std::mt19937& bits, double rate)
{
    auto none = student.layers;
    for (auto& [weights, biases] : none) {
        weights.numbers.assign(weights.numbers.size(), 0);
        biases.assign(biases.size(), 0);
    }
    const auto order = digits::shuffled(examples.labels.size(), bits);
    for (std::size_t first = 0; first < order.size(); first += 10) {
        const std::size_t end = std::min(first + 10, order.size());
        auto gradient = none;
        for (std::size_t next = first; next < end; ++next)
            network::backward(student.layers,
                student(examples.pictures, order[next]),
                examples.labels[order[next]], gradient);
        network::descend(student.layers, gradient, rate / double(end - first));
    }
}

/// Trains a reader for each seed, and measures it after each of some numbers of
/// epochs, which climb.
std::vector<columns> train(const digits::parts& parts, const course& how,
    const std::vector<int>& epochs, unsigned seeds)
{
    auto [pictures, labels] = parts.training;
    pictures.pixels.resize(how.examples * pictures.size());
    labels.resize(how.examples);
    const digits::labelled training{pictures, labels};
    std::vector<columns> after(epochs.size());
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        std::mt19937 bits(seed);
        std::vector<std::size_t> sizes{pictures.size()};
        sizes.insert(sizes.end(), how.hidden.begin(), how.hidden.end());
        sizes.push_back(10);
        digits::reader<double> student{
            network::random_layers<double>(sizes, bits),
            how.divided ? double(pictures.darkest()) : 1};
        for (double& weight : student.layers[0].weights.numbers)
            weight /= how.start;
        int done = 0;
        for (std::size_t stage = 0; stage < epochs.size(); ++stage) {
            for (; done < epochs[stage]; ++done)
                learn(student, training, bits, how.rate);
            const auto seen = digits::examine(student, training);
            const auto unseen = digits::examine(student, parts.held_out);
            after[stage].error.push_back(seen.error);
            after[stage].held_out_error.push_back(unseen.error);
            after[stage].accuracy.push_back(seen.accuracy());
            after[stage].held_out_accuracy.push_back(unseen.accuracy());
            after[stage].flat.push_back(flat(student, parts.held_out));
        }
    }
    return after;
}

void print(const std::vector<double>& results)
{
    const auto [low, median, high] = reading::band_of(results);
    std::printf(" %.4f %.4f %.4f", low, median, high);
}

} // namespace

int main(int count, char** arguments)
{
    const unsigned seeds = count > 1 ? unsigned(std::atoi(arguments[1])) : 1;
    const auto parts = digits::load(1, nullptr);
    std::printf("pixels start rate epochs width depth examples");
    for (const char* const name :
        {"error", "held_out_error", "accuracy", "held_out_accuracy", "flat"})
        std::printf(" %s_low %s %s_high", name, name, name);
    std::puts("");
    const auto tabulate = [&](const course& how,
                              const std::vector<int>& epochs) {
        const auto after = train(parts, how, epochs, seeds);
        for (std::size_t stage = 0; stage < epochs.size(); ++stage) {
            std::printf("%s %g %g %d %zu %zu %zu",
                how.divided ? "divided" : "undivided", how.start, how.rate,
                epochs[stage], how.hidden[0], how.hidden.size(), how.examples);
            print(after[stage].error);
            print(after[stage].held_out_error);
            print(after[stage].accuracy);
            print(after[stage].held_out_accuracy);
            print(after[stage].flat);
            std::puts("");
        }
        std::fflush(stdout);
    };
    std::vector<int> each(31);
    std::iota(each.begin(), each.end(), 0);
    each.push_back(100);
    tabulate({}, each);
    tabulate({.rate = 0.05}, {30});
    tabulate({.rate = 5}, {30});
    tabulate({.hidden = {8}}, {30});
    tabulate({.hidden = {64}}, {30});
    tabulate({.hidden = {32, 32}}, {30});
    tabulate({.examples = 135}, each);
    tabulate({.examples = 404}, {30});
    tabulate({.divided = false}, {30});
    tabulate({.rate = 0.05, .divided = false}, {30});
    tabulate({.divided = false, .start = 16}, {30});
    tabulate({.rate = 0.05, .divided = false, .start = 16}, {30});
}
