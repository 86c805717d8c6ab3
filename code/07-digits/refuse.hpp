#pragma once

#include <stdexcept>
#include <string>

/// Pictures of digits: how they are read from files, and learnt from.
namespace digits {

/// Refuses a file, with all that its reader needs to know.
///
/// @raises{std::runtime_error, always}
///
/// @param name      the file
/// @param expected  what should be there
/// @param got       what is there
/// @param advice    what to do about it, a sentence
[[noreturn]] inline void refuse(const std::string& name,
    const std::string& expected, const std::string& got,
    const std::string& advice)
{
    throw std::runtime_error(
        name + ": expected " + expected + ", got " + got + ". " + advice);
}

} // namespace digits
