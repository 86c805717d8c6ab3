#pragma once

#include "apply.hpp"
#include "lifted_exp.hpp"
#include "open.hpp"
#include "reduce.hpp"
#include "size.hpp"
#include "small_expm1.hpp"
#include "small_tail.hpp"

#include <span>

namespace fast {

/// Multiplies inputs by the share of all normal numbers below them.
///
/// @range{-0.16997120747990366 to infinity}
/// @limits{-0, infinity, NaN}
/// @ulp{4}
/// @raises{std::invalid_argument if x and y differ in length}
/// @source{hendrycks2016}
/// @chapter{eq-gelu-erfc}
///
/// @param x  the inputs
/// @param y  where the answers go; x itself, or apart from it
inline void gelu(std::span<const float> x, std::span<float> y)
{
    using branchless::multiply_add;
    apply(x, y, [](float value) {
        const float a = branchless::size(value, 15);
        const auto [power, r] = branchless::reduce<64>(a / -2, a);
        const float tail = branchless::small_tail(a);
        const float share
            = multiply_add(tail, branchless::small_expm1(r), tail);
        return multiply_add(
            -(power * share), branchless::lower, branchless::open(value));
    });
}

} // namespace fast
