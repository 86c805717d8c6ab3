#include "05-output/log_softmax.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <cmath>
#include <cstdlib>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using column = std::vector<double>;

/// Returns a column of the table, in which there may be NaN.
column of_table(const std::string& name)
{
    std::istringstream lines(exercise::text("hesitation.txt"));
    std::string line, word;
    std::getline(lines, line);
    std::istringstream head(line);
    std::size_t index = 0;
    while (head >> word && word != name)
        ++index;
    if (word != name)
        throw std::logic_error("the table has no column " + name);

    column found;
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        for (std::size_t skipped = 0; skipped <= index; ++skipped)
            words >> word;
        found.push_back(std::strtod(word.c_str(), nullptr));
    }
    return found;
}

/// Compares the choices with the formula between two temperatures.
void compare(double coldest, double hottest)
{
    const column temperature = of_table("temperature");
    const column choices = of_table("choices");
    for (std::size_t row = 0; row < temperature.size(); ++row) {
        const double tau = temperature[row];
        if (tau < coldest || tau > hottest)
            continue;
        column scores{2.5, 1.0, -0.5};
        for (double& score : scores)
            score /= tau;
        double sum = 0;
        for (const double q : activation::log_softmax(scores))
            sum += std::exp(q) * q;
        CAPTURE(tau);
        CHECK(choices[row] == exercise::about{std::exp(-sum), 0, 2e-6});
    }
}

} // namespace

TEST_CASE("The table has 41 temperatures, two for each power of two")
{
    const column temperature = of_table("temperature");
    REQUIRE(temperature.size() == 41);
    for (std::size_t row = 0; row < temperature.size(); ++row) {
        CAPTURE(row);
        const double right = std::exp2(double(row) / 2 - 10);
        CHECK(temperature[row] == exercise::about{right, 1e-4});
    }
}

TEST_CASE("The table has a column choices")
{
    CHECK(of_table("choices").size() == of_table("temperature").size());
}

TEST_CASE("In the heat it hesitates between all three")
{
    const double hottest = of_table("choices").back();
    CHECK(hottest == exercise::about{3, 0, 1e-4});
    compare(20, 2000);
}

TEST_CASE("In the cold it does not hesitate")
{
    const double coldest = of_table("choices").front();
    CHECK(coldest == exercise::about{1, 0, 1e-6});
    compare(0, 0.04);
}

TEST_CASE("In between it has the values of the formula")
{
    compare(0.04, 20);
}

TEST_CASE("The figure draws the choices over the temperature")
{
    const auto curves = exercise::curves("hesitation");
    REQUIRE(curves.size() == 1);
    CHECK(curves[0].title == "choices");
    const column x = of_table("temperature"), y = of_table("choices");
    REQUIRE(curves[0].x.size() == x.size());
    for (std::size_t row = 0; row < x.size(); ++row) {
        CAPTURE(x[row]);
        CHECK(curves[0].x[row] == exercise::about{x[row], 1e-3});
        CHECK(curves[0].y[row] == exercise::about{y[row], 1e-3});
    }
}

TEST_CASE("The temperatures are in powers of ten")
{
    CHECK(exercise::logarithmic("hesitation.gp", 'x'));
}
