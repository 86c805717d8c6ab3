// Multiplies the slopes along a chain of neurons, with sigmoids and with ReLU.

#include "../03-sigmoid/sigmoid.hpp"
#include "../03-sigmoid/sigmoid_slope.hpp"
#include "relu.hpp"
#include "relu_slope.hpp"

#include <cstdio>

int main()
{
    using namespace activation;

    double s = 1, sigmoids = 1, r = 1, relus = 1;
    std::puts("neurons  sigmoid relu");
    for (int neurons = 1; neurons <= 10; ++neurons) {
        sigmoids *= sigmoid_slope(s);
        s = sigmoid(s);
        relus *= relu_slope(r);
        r = relu(r);
        std::printf("%7d %.2e %4.0f\n", neurons, sigmoids, relus);
    }
}
