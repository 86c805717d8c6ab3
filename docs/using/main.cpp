#include "03-sigmoid/sigmoid.hpp"
#include "03-sigmoid/sigmoid_slope.hpp"

#include <cstdio>
#include <initializer_list>

int main()
{
    for (const float x : {-100.0f, 0.0f, 2.0f})
        std::printf("%g %g %g\n", x, activation::sigmoid(x),
            activation::sigmoid_slope(x));
}
