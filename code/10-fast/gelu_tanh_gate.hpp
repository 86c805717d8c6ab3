#pragma once

#include "../04-relu/twofold.hpp"
#include "product.hpp"

namespace branchless {

/// Computes the sum that opens the gate of GELU's tanh form.
///
/// \f[ p = 2 \sqrt{\frac{2}{\pi}} \, (x + 0.044715 x^3) \f]
///
/// As in twofold::gelu_tanh_gate(), that is x (a + b x^2), with a rest.
///
/// @param x  any number
/// @return   p with its rest, as if x were at most 16 in size
inline twofold::number<float> gelu_tanh_gate(float x)
{
    constexpr twofold::number<float> a{1.59576917f, -4.5e-8f};
    constexpr twofold::number<float> b{0.0713548139f, 2.4e-9f};
    const float below = x < 16 ? x : 16;
    const float near = below > -16 ? below : -16;
    const auto square = product(near, near);
    const auto cubic = product(b.value, square.value);
    const float cubic_rest
        = cubic.rest + (b.value * square.rest + b.rest * square.value);
    // a + b x^2 as twofold::sum() has it
    const float sum = a.value + cubic.value;
    const float of_cubic = sum - a.value;
    const float of_a = sum - of_cubic;
    const float sum_rest
        = (a.value - of_a) + (cubic.value - of_cubic) + (a.rest + cubic_rest);
    const auto [value, rest] = product(near, sum);
    return {value, multiply_add(near, sum_rest, rest)};
}

} // namespace branchless
