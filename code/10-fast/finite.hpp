#pragma once

#include <cmath>
#include <stdexcept>
#include <string>

namespace fast {

/// Refuses a parameter that is not finite.
///
/// @raises{std::invalid_argument if the value is infinite or NaN}
///
/// @param name   what it is called in the message
/// @param value  the parameter
inline void finite(const std::string& name, float value)
{
    if (!std::isfinite(value))
        throw std::invalid_argument(
            "expected a finite " + name + ", got " + std::to_string(value));
}

} // namespace fast
