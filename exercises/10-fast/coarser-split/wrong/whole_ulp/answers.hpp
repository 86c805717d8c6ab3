#pragma once

namespace mine {

/// The smallest degree with an error below half an ulp, if n is rounded down.
inline int degree_down()
{
    return 6;
}

/// The smallest degree with an error below half an ulp, if n is even.
inline int degree_twice()
{
    return 7;
}

} // namespace mine
