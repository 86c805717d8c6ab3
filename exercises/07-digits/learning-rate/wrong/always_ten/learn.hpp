#pragma once

#include "07-digits/learn.hpp"

#include <algorithm>
#include <cstddef>
#include <random>
#include <vector>

namespace mine {

/// Trains a reader for one epoch, as the book's digits::learn does, but with
/// any learning rate.
inline void learn(digits::reader<double>& student,
    const digits::labelled& examples, std::mt19937& bits, double rate)
{
    std::vector<network::layer<double>> none = student.layers;
    for (network::layer<double>& layer : none) {
        layer.weights.numbers.assign(layer.weights.numbers.size(), 0);
        layer.biases.assign(layer.biases.size(), 0);
    }
    const auto order = digits::shuffled(examples.labels.size(), bits);
    for (std::size_t first = 0; first < order.size(); first += 10) {
        const std::size_t end = std::min(first + 10, order.size());
        auto gradient = none;
        for (std::size_t next = first; next < end; ++next) {
            const std::size_t place = order[next];
            network::backward(student.layers, student(examples.pictures, place),
                examples.labels[place], gradient);
        }
        network::descend(student.layers, gradient, rate / 10);
    }
}

} // namespace mine
