#pragma once

#include "exercise.hpp"

#include <concepts>
#include <vector>

namespace mine {

/// Lists the quotients i / parts for all i from first to last, with both.
template <std::floating_point Real>
std::vector<Real> counted(int first, int last, int parts)
{
    return exercise::todo{"list i / parts for every i"};
}

} // namespace mine
