#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace accuracy {

/// One ulp of float at a value, as spacing() has it, but fast.
inline double float_ulp(double value)
{
    constexpr double smallest = 0x1p-126;
    const double size = std::abs(value) < smallest ? smallest : value;
    const auto exponent = std::bit_cast<std::uint64_t>(size) & 0x7ffull << 52;
    return std::bit_cast<double>(exponent) * 0x1p-23;
}

} // namespace accuracy
