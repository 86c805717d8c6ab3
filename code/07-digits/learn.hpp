#pragma once

#include "../01-arrays/uniform.hpp"
#include "../06-network/layer.hpp"
#include "backward.hpp"
#include "descend.hpp"
#include "labelled.hpp"
#include "reader.hpp"

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <numeric>
#include <random>
#include <utility>
#include <vector>

namespace digits {

/// Returns the numbers from 0 to count - 1 in random order.
///
/// @param count  how many
/// @param bits   generator, moved on by one number for each but the first
/// @return       each of them once
inline std::vector<std::size_t> shuffled(std::size_t count, std::mt19937& bits)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t last = count; last > 1; --last)
        std::swap(order[last - 1],
            order[std::size_t(arrays::uniform(bits, 0, double(last)))]);
    return order;
}

/// Trains a reader for one epoch: on every example once, in random order.
///
/// After every batch of ten the weights move by half of its mean slope.
///
/// @param student   what learns
/// @param examples  what it learns from
/// @param bits      generator of the order
template <std::floating_point Real>
void learn(reader<Real>& student, const labelled& examples, std::mt19937& bits)
{
    std::vector<network::layer<Real>> none = student.layers;
    for (network::layer<Real>& layer : none) {
        layer.weights.numbers.assign(layer.weights.numbers.size(), 0);
        layer.biases.assign(layer.biases.size(), 0);
    }
    const auto order = shuffled(examples.labels.size(), bits);
    for (std::size_t first = 0; first < order.size(); first += 10) {
        const std::size_t end = std::min(first + 10, order.size());
        auto gradient = none;
        for (std::size_t next = first; next < end; ++next) {
            const std::size_t place = order[next];
            network::backward(student.layers, student(examples.pictures, place),
                examples.labels[place], gradient);
        }
        network::descend(
            student.layers, gradient, Real(0.5) / Real(end - first));
    }
}

} // namespace digits
