// Tabulates the weight of one neuron while gradient descent trains it.

#include "descend.hpp"
#include "elu.hpp"
#include "elu_slope.hpp"
#include "leaky_relu.hpp"
#include "leaky_relu_slope.hpp"
#include "relu.hpp"
#include "relu_slope.hpp"

#include <cstdio>

int main()
{
    const network::examples data{{3, 1, {0.5, 1.0, 1.5}}, {0.5, 1.0, 1.5}};
    const auto train = [&](auto function, auto slope, double rate) {
        return network::descend(function, slope, data, {3.0}, rate, 3, 80);
    };

    const auto relu = activation::relu<double>;
    const auto relu_slope = activation::relu_slope<double>;
    const auto careful = train(relu, relu_slope, 0.1);
    const auto dead = train(relu, relu_slope, 1.5);
    const auto leaky = train([](double x) { return activation::leaky_relu(x); },
        [](double x) { return activation::leaky_relu_slope(x); }, 1.5);
    const auto elu = train([](double x) { return activation::elu(x); },
        [](double x) { return activation::elu_slope(x); }, 1.5);

    std::puts("steps small_steps relu leaky_relu elu");
    for (std::size_t step = 0; step < dead.size(); ++step)
        std::printf("%2zu %6.3f %6.3f %6.3f %6.3f\n", step, careful[step][0],
            dead[step][0], leaky[step][0], elu[step][0]);
}
