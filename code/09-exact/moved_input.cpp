// Moves an input of float to the next one, and prints by how many ulp the
// exact answers move.

#include "../03-sigmoid/sigmoid.hpp"
#include "../04-relu/gelu.hpp"
#include "../04-relu/softplus.hpp"
#include "spacing.hpp"

#include <cmath>
#include <cstdio>
#include <initializer_list>

int main()
{
    using namespace activation;

    std::puts("  x sigmoid softplus  gelu");
    for (const float x : {10.f, 1.f, -1.f, -5.f, -10.f, -13.f}) {
        const double next = double(std::nextafter(x, 0.0f));
        const auto moved = [=](auto function) {
            const double answer = function(double(x));
            return std::abs(function(next) - answer)
                / exact::spacing<float>(answer);
        };
        std::printf("%3.0f %7.1f %8.1f %5.1f\n", double(x),
            moved(sigmoid<double>),
            moved([](double at) { return softplus(at); }), moved(gelu<double>));
    }
}
