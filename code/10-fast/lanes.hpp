#pragma once

#include <cstddef>
#include <experimental/simd>

namespace fast {

/// As many numbers as one instruction of the processor handles.
using lanes = std::experimental::native_simd<float>;

/// How many that are.
///
/// @hideinitializer
inline constexpr std::size_t lane_count = lanes::size();

} // namespace fast
