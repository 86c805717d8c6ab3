// Measures the step and prints its reading card.

#include "../00-reading/card.hpp"
#include "step.hpp"
#include "step_slope.hpp"

int main()
{
    using activation::step, activation::step_slope;

    reading::print(reading::measure(step<double>, step_slope<double>));
}
