#pragma once

#include <concepts>

namespace mine {

/// Answers 1 to every input that is at least 0, and 0 to every other.
template <std::floating_point Real>
Real step(Real x)
{
    return x < 0 ? 0 : 1;
}

} // namespace mine
