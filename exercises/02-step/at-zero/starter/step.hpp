#pragma once

#include "exercise.hpp"

#include <concepts>

namespace mine {

/// Answers 1 to every input that is at least 0, and 0 to every other.
template <std::floating_point Real>
Real step(Real x)
{
    return exercise::todo{"write the formula u(x)"};
}

} // namespace mine
