#pragma once

#include "../04-relu/twofold.hpp"
#include "multiply_add.hpp"

namespace branchless {

/// Computes what opens the gate of GELU's tanh form, but for a factor x.
///
/// \f[ 2 \sqrt{\frac{2}{\pi}} \, (1 + 0.044715 x^2) \f]
///
/// That is a + b x^2. The first part of a has so few digits that subtracting
/// it from the sum is exact, which gives what the sum has lost.
///
/// @param x  from 0 on, as far as its square is exact in two floats
/// @return   the sum with its rest
inline twofold::number<float> gelu_tanh_sum(float x)
{
    constexpr twofold::number<float> a{0x1.9884p+0f, 4.96144948e-06f};
    constexpr twofold::number<float> b{0.0713548139f, 2.3988324e-09f};
    const float square = x * x;
    const float square_rest = exact_multiply_add(x, x, -square);
    const float sum = multiply_add(b.value, square, a.value);
    const float lost = exact_multiply_add(b.value, square, -(sum - a.value));
    const float small = multiply_add(b.rest, square, a.rest);
    const float rest = multiply_add(b.value, square_rest, small);
    return {sum, lost + rest};
}

} // namespace branchless
