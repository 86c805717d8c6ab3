#pragma once

#include "../04-relu/twofold.hpp"

#include <cmath>

namespace branchless {

/// Makes a number negative, its rest included.
///
/// @param p  any number
/// @return   minus the size of p
inline twofold::number<float> minus_size(twofold::number<float> p)
{
    return {-std::abs(p.value), p.value < 0 ? p.rest : -p.rest};
}

} // namespace branchless
