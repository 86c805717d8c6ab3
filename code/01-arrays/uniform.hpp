#pragma once

#include <random>

/// Numbers in rows, and in rows and columns: how they are made, and what NumPy
/// does with a whole array at once.
namespace arrays {

/// Draws the next random number between two bounds.
///
/// \f[ u = \mathit{low} + (\mathit{high} - \mathit{low}) \, \frac{r}{2^{32}}
/// \f]
///
/// r is the generator's next 32-bit integer. The standard distributions may
/// give other numbers with each library; this gives the same ones everywhere.
///
/// @range{from low to high; high itself by rounding only}
/// @chapter{eq-chain}
///
/// @param bits  generator, moved on by one number
/// @param low   smallest number it can return
/// @param high  bound above
/// @return      a number between low and high
inline double uniform(std::mt19937& bits, double low, double high)
{
    return low + (high - low) * (double(bits()) / 4294967296.0);
}

} // namespace arrays
