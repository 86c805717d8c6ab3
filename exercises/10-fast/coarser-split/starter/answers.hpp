#pragma once

#include "exercise.hpp"

namespace mine {

/// The smallest degree with an error below half an ulp, if n is rounded down.
inline int degree_down()
{
    return exercise::todo{"name the degree for the column down"};
}

/// The smallest degree with an error below half an ulp, if n is even.
inline int degree_twice()
{
    return exercise::todo{"name the degree for the column twice"};
}

} // namespace mine
