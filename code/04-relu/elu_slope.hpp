#pragma once

#include <cmath>
#include <concepts>
#include <type_traits>

namespace activation {

/// Tells how fast ELU rises at x.
///
/// \f[ \operatorname{ELU}'(x, \alpha) = \begin{cases} 1 & x > 0
/// \\ \alpha e^x & x \le 0 \end{cases} \f]
///
/// At 0, where only alpha = 1 has no kink, it is alpha, the slope of the
/// closed piece. e^x is multiplied in as two roots: alpha e^x can be a normal
/// number where e^x alone has lost its last digits.
///
/// @range{0 to the larger of 1 and alpha; 0 is reached by rounding only}
/// @limits{0, 1, NaN}
/// @ulp{4}
/// @chapter{eq-elu-slope}
///
/// @param x      where on the curve
/// @param alpha  how far below 0 outputs can come, any finite number
/// @return       output gained for each unit of input, at x
template <std::floating_point Real>
Real elu_slope(Real x, std::type_identity_t<Real> alpha = Real(1))
{
    const Real root = std::exp(x / 2);
    return x > 0 ? 1 : alpha * root * root;
}

} // namespace activation
