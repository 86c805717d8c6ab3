#include "00-reading/absolute.hpp"
#include "00-reading/card.hpp"

#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <string>

TEST_CASE("A reading card finds the hinge of a hinge")
{
    const auto hinge = reading::measure([](double x) { return x > 0 ? x : 0; },
        [](double x) { return x > 0 ? 1.0 : 0.0; });
    CHECK(hinge.kinks == 1);
    CHECK(hinge.jumps == 0);
    CHECK(hinge.never_falls);
    CHECK(hinge.largest_slope == 1);
    CHECK(std::isinf(hinge.far_right));
    CHECK_FALSE(hinge.half_turn);
    CHECK_FALSE(hinge.mirror);
}

TEST_CASE("A reading card finds the jump of a jump")
{
    const auto jump
        = reading::measure([](double x) { return x > 1 ? 1.0 : -1.0; },
            [](double) { return 0.0; });
    CHECK(jump.jumps == 1);
    CHECK(jump.kinks == 0);
    CHECK(jump.zeros == 0);
    CHECK(jump.value_at_zero == -1);
}

TEST_CASE("A reading card finds a jump and a kink anywhere")
{
    const double place = GENERATE(take(50, random(-31.0, 31.0)));
    CAPTURE(place);
    const auto jump
        = reading::measure([=](double x) { return x > place ? x + 1 : x; },
            [](double) { return 1.0; });
    CHECK(jump.jumps == 1);
    CHECK(jump.kinks == 0);
    const auto hinge
        = reading::measure([=](double x) { return x > place ? x - place : 0; },
            [=](double x) { return x > place ? 1.0 : 0.0; });
    CHECK(hinge.jumps == 0);
    CHECK(hinge.kinks == 1);
}

TEST_CASE("A reading card knows a mirror from a half-turn")
{
    const auto parabola = reading::measure(
        [](double x) { return x * x; }, [](double x) { return 2 * x; });
    CHECK(parabola.mirror);
    CHECK_FALSE(parabola.half_turn);
    CHECK_FALSE(parabola.never_falls);

    const auto line = reading::measure(
        [](double x) { return x + 1; }, [](double) { return 1.0; });
    CHECK(line.half_turn);
    CHECK_FALSE(line.mirror);
    CHECK(line.zeros == 1);
    CHECK(line.slope_at_zero == 1);
}

TEST_CASE("A printed card has a line for each property")
{
    reading::card read;
    read.value_at_zero = 0.5;
    std::FILE* file = std::tmpfile();
    REQUIRE(file != nullptr);
    reading::print(read, file);
    std::rewind(file);
    std::string text;
    for (int c = std::fgetc(file); c != EOF; c = std::fgetc(file))
        text += static_cast<char>(c);
    std::fclose(file);

    CHECK(text.find("property value\n") == 0);
    CHECK(text.find("\nvalue_at_zero 0.5\n") != std::string::npos);
    CHECK(text.find("\nsymmetry half-turn\n") != std::string::npos);
    CHECK(std::count(text.begin(), text.end(), '\n') == 14);
}

TEMPLATE_TEST_CASE(
    "The absolute value is the distance from 0", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType size = GENERATE_COPY(
        limits::denorm_min(), TestType(2.5), limits::max(), limits::infinity());
    CAPTURE(size);
    CHECK(reading::absolute(size) == size);
    CHECK(reading::absolute(-size) == size);
    CHECK_FALSE(std::signbit(reading::absolute(0 * limits::min())));
    CHECK_FALSE(std::signbit(reading::absolute(0 * -limits::min())));
    CHECK(reading::absolute_slope(size) == 1);
    CHECK(reading::absolute_slope(-size) == -1);
    CHECK(reading::absolute_slope(0 * limits::min()) == -1);
    CHECK(std::isnan(reading::absolute(limits::quiet_NaN())));
    CHECK(std::isnan(reading::absolute_slope(limits::quiet_NaN())));
}

TEST_CASE(
    "Subtracted from 0 the number 0 gives 0, and with a minus in front it "
    "gives minus zero")
{
    const double zero = 0;
    CHECK(std::signbit(-zero));
    CHECK_FALSE(std::signbit(0 - zero));
    CHECK_FALSE(std::signbit(reading::absolute(zero)));
    CHECK_FALSE(std::signbit(reading::absolute(-zero)));
}
