#include "learn.hpp"

#include "07-digits/examine.hpp"
#include "07-digits/load.hpp"
#include "07-digits/untrained.hpp"

#include "exercise.hpp"

#include "catch.hpp"

#include <cstddef>
#include <random>
#include <vector>

namespace {

using column = std::vector<double>;

column of_table(const char* name)
{
    return exercise::column("rates.txt", name);
}

/// A few small pictures; ten of them are one batch.
digits::labelled pictures(std::size_t count)
{
    digits::labelled made{{2, 2, {}}, {}};
    for (std::size_t place = 0; place < count; ++place) {
        for (std::size_t pixel = 0; pixel < 4; ++pixel)
            made.pictures.pixels.push_back(
                std::uint8_t((7 * place + 5 * pixel) % 17));
        made.labels.push_back(std::uint8_t(place % 10));
    }
    return made;
}

/// Returns all weights after an epoch at some rate.
column weights(const digits::labelled& examples, double rate)
{
    std::mt19937 bits(3);
    auto student = digits::untrained<double>(examples.pictures, bits);
    mine::learn(student, examples, bits, rate);
    return student.layers[0].weights.numbers;
}

} // namespace

TEST_CASE("At a rate of one half it learns as the book does")
{
    const auto examples = pictures(25);
    std::mt19937 bits(3);
    auto student = digits::untrained<double>(examples.pictures, bits);
    digits::learn(student, examples, bits);
    const column got = weights(examples, 0.5);
    const column& expected = student.layers[0].weights.numbers;
    REQUIRE(got.size() == expected.size());
    for (std::size_t place = 0; place < got.size(); ++place) {
        CAPTURE(place);
        CHECK(got[place] == exercise::about{expected[place], 1e-9, 1e-12});
    }
}

TEST_CASE("At twice the rate a step is twice as long")
{
    const auto examples = pictures(10);
    const column start = weights(examples, 0), once = weights(examples, 0.1),
                 twice = weights(examples, 0.2);
    for (std::size_t place = 0; place < start.size(); ++place) {
        const double step = once[place] - start[place];
        const double got = twice[place] - start[place];
        CAPTURE(place);
        CHECK(got == exercise::about{2 * step, 1e-6, 1e-14});
    }
    CHECK(once != start);
}

TEST_CASE("The table has a row for each of the five rates")
{
    const column rate = of_table("rate");
    const column expected{0.005, 0.05, 0.5, 5, 50};
    REQUIRE(rate.size() == expected.size());
    for (std::size_t row = 0; row < expected.size(); ++row)
        CHECK(rate[row] == exercise::about{expected[row], 1e-6});
}

TEST_CASE("Every rate begins with the same weights, as one half shows")
{
    const auto [training, held_out] = digits::load(0, nullptr);
    std::mt19937 bits(1998);
    auto student = digits::untrained<double>(training.pictures, bits);
    digits::learn(student, training, bits);
    const auto mark = digits::examine(student, held_out);
    const column rate = of_table("rate"), error = of_table("error"),
                 accuracy = of_table("accuracy");
    REQUIRE(rate.size() == 5);
    CHECK(error[2] == exercise::about{mark.error, 0, 1e-3});
    CHECK(accuracy[2] == exercise::about{mark.accuracy(), 0, 1e-3});
}

TEST_CASE("The smallest and the largest rate read worse than one half")
{
    const column accuracy = of_table("accuracy");
    REQUIRE(accuracy.size() == 5);
    CHECK(accuracy.front() < accuracy[2]);
    CHECK(accuracy.back() < accuracy[2]);
}

TEST_CASE("The figure draws the accuracy over the rate")
{
    const auto curves = exercise::curves("rates");
    REQUIRE(curves.size() == 1);
    CHECK(curves[0].title == "accuracy");
    const column rate = of_table("rate"), accuracy = of_table("accuracy");
    REQUIRE(curves[0].x.size() == rate.size());
    REQUIRE(rate.size() == 5);
    for (std::size_t row = 0; row < rate.size(); ++row) {
        CAPTURE(rate[row]);
        CHECK(curves[0].x[row] == exercise::about{rate[row], 1e-4});
        CHECK(curves[0].y[row] == exercise::about{accuracy[row], 0, 1e-4});
    }
}
