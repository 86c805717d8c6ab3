// Tabulates two weights on their way, with one-sided inputs and with centred.

#include "../01-arrays/uniform.hpp"
#include "../05-output/identity.hpp"
#include "../05-output/identity_slope.hpp"
#include "descend.hpp"

#include <cstdio>
#include <random>

// Examples whose inputs lie between low and low + 1; the weights that answer
// them are 1 and -1.
network::examples draw(double low)
{
    std::mt19937 bits(1998);
    network::examples data{{20, 2, {}}, {}};
    for (std::size_t example = 0; example < 20; ++example) {
        const double x1 = arrays::uniform(bits, low, low + 1);
        const double x2 = arrays::uniform(bits, low, low + 1);
        data.inputs.numbers.insert(data.inputs.numbers.end(), {x1, x2});
        data.targets.push_back(x1 - x2);
    }
    return data;
}

int main()
{
    const auto walk = [](const network::examples& data, std::size_t batch) {
        return network::descend(activation::identity<double>,
            activation::identity_slope<double>, data, {0, 0}, 1.0, batch, 60);
    };
    const auto positive = walk(draw(0), 1);
    const auto batch = walk(draw(0), 20);
    const auto centred = walk(draw(-0.5), 1);

    std::puts("steps first_positive second_positive first_batch second_batch "
              "first_centred second_centred");
    for (std::size_t step = 0; step < positive.size(); ++step)
        std::printf("%2zu %.3f %.3f %.3f %.3f %.3f %.3f\n", step,
            positive[step][0], positive[step][1], batch[step][0],
            batch[step][1], centred[step][0], centred[step][1]);
}
