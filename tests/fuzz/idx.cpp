// Gives the readers of IDX files whatever bytes libFuzzer thinks of.
//
// A refusal is right, and so is a picture for each label. Anything else, a
// byte read out of bounds before all, ends the run. .ci/run builds it with the
// sanitizers and runs it for a minute.

#include "../../code/07-digits/labelled.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <stdexcept>

namespace {

/// Ends the run unless something holds.
void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// Calls a function that may refuse, and may do nothing else wrong.
template <typename Function>
void allow_refusal(Function function)
{
    try {
        function();
    } catch (const std::runtime_error&) {
        return;
    }
}

void demand_digits(std::span<const std::uint8_t> labels)
{
    for (const std::uint8_t label : labels)
        demand(label <= 9);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(
    const std::uint8_t* data, std::size_t size)
{
    const std::span<const std::uint8_t> all(data, size);
    allow_refusal([&] {
        const auto images = digits::read_images(all, "images");
        demand(images.count() * images.rows * images.columns + 16 == size);
    });
    allow_refusal([&] {
        const auto labels = digits::read_labels(all, "labels");
        demand(labels.size() + 8 == size);
        demand_digits(labels);
    });
    if (size == 0)
        return 0;

    // The first byte says how long the file of the labels is.
    const auto rest = all.subspan(1);
    const std::size_t cut = std::min(std::size_t{data[0]}, rest.size());
    allow_refusal([&] {
        const auto both = digits::read_labelled(
            rest.subspan(cut), rest.first(cut), "images", "labels");
        demand(both.pictures.count() == both.labels.size());
        demand_digits(both.labels);
    });
    return 0;
}
