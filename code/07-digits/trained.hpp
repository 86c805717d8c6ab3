#pragma once

#include "labelled.hpp"
#include "learn.hpp"
#include "untrained.hpp"

#include <concepts>
#include <random>

namespace digits {

/// How often the programs of this chapter go through all examples.
inline constexpr int epochs = 30;

/// The seed of their random numbers.
inline constexpr unsigned seed = 1998;

/// Makes a reader and trains it.
///
/// @param training  what it learns from
/// @param start     seed of the random numbers; the same one, the same reader
/// @return          the reader after the last epoch
template <std::floating_point Real>
reader<Real> trained(const labelled& training, unsigned start = seed)
{
    std::mt19937 bits(start);
    auto student = untrained<Real>(training.pictures, bits);
    for (int epoch = 1; epoch <= epochs; ++epoch)
        learn(student, training, bits);
    return student;
}

} // namespace digits
