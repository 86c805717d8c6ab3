#pragma once

#include "02-step/step.hpp"
#include "03-sigmoid/sigmoid.hpp"
#include "04-relu/softplus.hpp"
#include "05-output/softmax.hpp"

#include <vector>

namespace mine {

/// The last layer for a temperature.
inline double temperature(double sum)
{
    return sum;
}

/// The last layer for a price, a number that cannot be negative.
inline double price(double sum)
{
    return activation::softplus(sum);
}

/// The last layer for the probability that a letter is spam.
inline double spam(double sum)
{
    return activation::step(sum);
}

/// The last layer for the subjects of a picture: the probability of each.
inline std::vector<double> subjects(std::vector<double> sums)
{
    for (double& sum : sums)
        sum = activation::sigmoid(sum);
    return sums;
}

/// The last layer for a digit: the share of each of the ten.
inline std::vector<double> digit(std::vector<double> sums)
{
    return activation::softmax(sums);
}

} // namespace mine
