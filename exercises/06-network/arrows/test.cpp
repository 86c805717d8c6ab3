#include "06-network/three_layers.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

/// An arrow as the table has it, or as it should be there.
struct arrow {
    double layer, height, right, up, weight;
};

/// Returns the arrows of the table.
std::vector<arrow> drawn()
{
    std::vector<arrow> found;
    const auto layer = exercise::column("arrows.txt", "layer");
    const auto height = exercise::column("arrows.txt", "height");
    const auto right = exercise::column("arrows.txt", "right");
    const auto up = exercise::column("arrows.txt", "up");
    const auto weight = exercise::column("arrows.txt", "weight");
    for (std::size_t row = 0; row < layer.size(); ++row)
        found.push_back(
            {layer[row], height[row], right[row], up[row], weight[row]});
    return found;
}

/// Returns the arrows that the network has.
std::vector<arrow> expected()
{
    const auto net = network::fish_book<double>();
    std::vector<arrow> found;
    double number = 0;
    for (const auto& layer : {net.first, net.second, net.third}) {
        const auto& [rows, columns, numbers] = layer.weights;
        for (std::size_t i = 0; i < rows; ++i)
            for (std::size_t j = 0; j < columns; ++j) {
                const double from = (double(rows) - 1) / 2 - double(i);
                const double to = (double(columns) - 1) / 2 - double(j);
                found.push_back(
                    {number, from, 1, to - from, layer.weights(i, j)});
            }
        ++number;
    }
    return found;
}

/// Tells whether two arrows lie in the same place.
bool same_place(const arrow& a, const arrow& b)
{
    return std::abs(a.layer - b.layer) + std::abs(a.height - b.height)
        + std::abs(a.right - b.right) + std::abs(a.up - b.up)
        < 0.05;
}

} // namespace

TEST_CASE("The table has one arrow for each weight")
{
    CHECK(drawn().size() == expected().size());
}

TEST_CASE("There is an arrow from every neuron to every one of the next layer")
{
    const auto arrows = drawn();
    for (const arrow& right : expected()) {
        CAPTURE(right.layer, right.height, right.right, right.up);
        CHECK(std::count_if(arrows.begin(), arrows.end(),
                  [&](const arrow& one) { return same_place(one, right); })
            == 1);
    }
}

TEST_CASE("Every arrow has the weight that belongs to it")
{
    const auto arrows = drawn();
    for (const arrow& right : expected()) {
        CAPTURE(right.layer, right.height, right.up);
        double weight = 0;
        for (const arrow& one : arrows)
            if (same_place(one, right))
                weight = one.weight;
        CHECK(weight == exercise::about{right.weight, 0, 1e-6});
    }
}

TEST_CASE("The figure draws the weights, and then the neurons")
{
    const auto curves = exercise::curves("arrows");
    REQUIRE(curves.size() == 3);
    CHECK(curves[0].title == "weights");
    CHECK(curves[1].title == "neurons");
}

TEST_CASE("The figure draws every arrow from where it begins to where it ends")
{
    const auto arrows = drawn();
    const auto curves = exercise::curves("arrows");
    REQUIRE(curves.size() == 3);
    REQUIRE(curves[0].x.size() == expected().size());
    for (std::size_t row = 0; row < arrows.size(); ++row) {
        CAPTURE(row);
        CHECK(curves[0].x[row] == exercise::about{arrows[row].layer, 0, 1e-4});
        CHECK(curves[0].y[row] == exercise::about{arrows[row].height, 0, 1e-4});
    }
}
