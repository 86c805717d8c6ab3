// Tabulates a drawing of the network: its neurons, its arrows and their names.

#include "three_layers.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>

// Half the width and half the height of a name, and the radius of a neuron.
constexpr double wide = 0.13, high = 0.06, radius = 0.12;

// How high neuron k of a layer lies; three take more room than two.
double height(std::size_t k, std::size_t neurons)
{
    return neurons == 3 ? 0.78 - 0.78 * double(k) : 0.48 - 0.96 * double(k);
}

void print(double layer, double height, double right, double up, int arrow,
    double circle, const std::string& name)
{
    std::printf("%.4f %.4f %.4f %.4f %d %.1f %s\n", layer, height, right, up,
        arrow, circle, name.c_str());
}

void name(double layer, double height, double circle, const std::string& text)
{
    print(layer, height, 0, 0, 1, circle, text);
}

// An arrow that leaves room for the name on it.
void arrow(double layer, double from, double to, const std::string& text)
{
    const double up = to - from, end = radius / std::hypot(1.0, up);
    const double middle = 0.3;
    const double room = std::min(wide, high / std::max(std::abs(up), 1e-9));
    const double before = middle - room - end, after = 1 - end - middle - room;
    print(layer + end, from + up * end, before, up * before, 1, 0, "{}");
    print(layer + middle + room, from + up * (middle + room), after, up * after,
        2, 0, "{}");
    name(layer + middle, from + up * middle, 0, text);
}

std::string letter(const char* letter, int layer, const std::string& which)
{
    return std::string(letter) + "@_{" + which + "}^{(" + std::to_string(layer)
        + ")}";
}

std::string shape(std::size_t rows, std::size_t columns)
{
    return "(" + std::to_string(rows) + "," + std::to_string(columns) + ")";
}

void neurons(int layer, std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k) {
        const std::string which = std::to_string(k + 1);
        name(layer, height(k, count), 4.8,
            layer == 0       ? "x_" + which
                : layer == 3 ? "y_" + which
                             : letter("z", layer, which));
        if (layer == 0)
            continue;
        const double top = height(k, count) + radius;
        print(layer, top + 0.13, 0, -0.13, 2, 0, "{}");
        name(layer, top + 0.2, 0, letter("b", layer, which));
    }
    name(layer, -1.2, 0,
        layer == 0       ? "x"
            : layer == 3 ? "y"
                         : "z^{(" + std::to_string(layer) + ")}");
    name(layer, -1.33, 0, shape(1, count));
}

int main()
{
    const auto net = network::fish_book<double>();
    std::puts("layer height right up arrow circle name");
    neurons(0, net.first.weights.rows);
    int number = 0;
    for (const auto& layer : {net.first, net.second, net.third}) {
        const auto [rows, columns, numbers] = layer.weights;
        for (std::size_t i = 0; i < rows; ++i)
            for (std::size_t j = 0; j < columns; ++j)
                arrow(number, height(i, rows), height(j, columns),
                    letter("w", number + 1,
                        std::to_string(j + 1) + std::to_string(i + 1)));
        neurons(++number, columns);
        name(number - 0.5, -1.2, 0, "W^{(" + std::to_string(number) + ")}");
        name(number - 0.5, -1.33, 0, shape(rows, columns));
    }
}
