#pragma once

#include <concepts>
#include <type_traits>
#include <vector>

namespace arrays {

/// Chooses one of two numbers for each condition.
///
/// @shapes{answer: one for each condition}
/// @raises{nothing}
///
/// @param conditions  answers to a question, as greater gives them
/// @param yes         number for each true
/// @param no          number for each false
/// @return            the chosen numbers
template <std::floating_point Real>
std::vector<Real> where(const std::vector<bool>& conditions, Real yes,
    std::type_identity_t<Real> no)
{
    std::vector<Real> answer;
    for (const bool condition : conditions)
        answer.push_back(condition ? yes : no);
    return answer;
}

} // namespace arrays
