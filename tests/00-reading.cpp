#include "00-reading/card.hpp"

#include "catch.hpp"

#include <cmath>
#include <initializer_list>

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
