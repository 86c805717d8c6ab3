#pragma once

#include "exercise.hpp"

namespace mine {

/// Returns the difference quotient of an error with respect to a number: how
/// much the error changes from `near` below the number to `near` above it,
/// divided by the way between them.
///
/// error is a function without arguments that computes the error anew, from
/// the number as it then is. In the end the number is exactly what it was.
template <typename Error>
double quotient(Error error, double& number, double near)
{
    return exercise::todo{"write the difference quotient"};
}

} // namespace mine
