#pragma once

#include <cstddef>
#include <experimental/simd>

namespace fast {

/// As many numbers as one instruction handles: 16 with AVX-512, 8 with AVX2, 4
/// on every other processor with x86-64.
using lanes = std::experimental::native_simd<float>;

/// How many that are.
inline constexpr std::size_t lane_count = lanes::size();

} // namespace fast
