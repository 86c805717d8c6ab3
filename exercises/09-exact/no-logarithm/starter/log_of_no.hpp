#pragma once

#include "exercise.hpp"

#include <cmath>
#include <concepts>

namespace mine {

/// Returns the logarithm of the share of no, from the logarithm of the share
/// of yes: ln(1 - e^q), for every q up to 0.
template <std::floating_point Real>
Real log_of_no(Real q)
{
    return exercise::todo{"write the logarithm of 1 - e^q"};
}

} // namespace mine
