#pragma once

#include <cmath>
#include <concepts>

namespace mine {

/// Returns the logarithm of the share of no, from the logarithm of the share
/// of yes: ln(1 - e^q), for every q up to 0.
template <std::floating_point Real>
Real log_of_no(Real q)
{
    const Real half = Real(-0.693147180559945309L); // ln of one half
    return q < half ? std::log(-std::expm1(q)) : std::log1p(-std::exp(q));
}

} // namespace mine
