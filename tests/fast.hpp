#pragma once

#include "accuracy.hpp"

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

/// What the tests of functions over arrays share.
namespace over_arrays {

/// A function over arrays, parameters chosen.
using function = std::function<void(std::span<const float>, std::span<float>)>;

/// Computes a function of every input, into an array of its own.
inline std::vector<float> of(
    const function& compute, const std::vector<float>& inputs)
{
    std::vector<float> answers(inputs.size());
    compute(inputs, answers);
    return answers;
}

/// The patterns of bits of numbers, which tell zeros and NaN apart.
inline std::vector<std::uint32_t> bits(const std::vector<float>& numbers)
{
    std::vector<std::uint32_t> patterns;
    for (const float number : numbers)
        patterns.push_back(std::bit_cast<std::uint32_t>(number));
    return patterns;
}

/// Finite inputs of every exponent and sign, 1,024 each, as accuracy::sweep()
/// takes them.
inline std::vector<float> everywhere()
{
    std::vector<float> inputs;
    for (std::uint32_t bits = 0; bits < 1u << 19; ++bits) {
        const std::uint32_t last = (bits * 2654435761u) >> 19;
        const float x = std::bit_cast<float>(bits << 13 | last);
        if (std::isfinite(x))
            inputs.push_back(x);
    }
    return inputs;
}

/// Returns the largest error of a function over arrays, in ulp.
///
/// @param step  1 for all inputs, n for each n-th of them
template <typename Plain>
accuracy::worst sweep(const function& compute, Plain plain, unsigned step = 1)
{
    static const std::vector<float> every = everywhere();
    std::vector<float> inputs;
    for (std::size_t i = 0; i < every.size(); i += step)
        inputs.push_back(every[i]);
    const std::vector<float> answers = of(compute, inputs);
    accuracy::worst seen;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const double exact = plain(double(inputs[i]));
        if (answers[i] == float(exact))
            continue;
        const double error
            = std::abs(answers[i] - exact) / accuracy::float_ulp(exact);
        if (!(error <= double(seen.ulp)))
            seen = {error, inputs[i]};
    }
    return seen;
}

} // namespace over_arrays
