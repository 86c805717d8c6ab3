#include "00-reading/card.hpp"
#include "03-sigmoid/sigmoid.hpp"
#include "04-relu/elu.hpp"
#include "04-relu/elu_slope.hpp"
#include "04-relu/gated.hpp"
#include "04-relu/gelu.hpp"
#include "04-relu/gelu_slope.hpp"
#include "04-relu/gelu_tanh.hpp"
#include "04-relu/gelu_tanh_gate.hpp"
#include "04-relu/gelu_tanh_slope.hpp"
#include "04-relu/hard_sigmoid.hpp"
#include "04-relu/hard_sigmoid_slope.hpp"
#include "04-relu/hard_swish.hpp"
#include "04-relu/hard_swish_slope.hpp"
#include "04-relu/leaky_relu.hpp"
#include "04-relu/leaky_relu_slope.hpp"
#include "04-relu/mish.hpp"
#include "04-relu/mish_slope.hpp"
#include "04-relu/naive_elu.hpp"
#include "04-relu/naive_gelu.hpp"
#include "04-relu/naive_softplus.hpp"
#include "04-relu/prelu.hpp"
#include "04-relu/prelu_slope.hpp"
#include "04-relu/prelu_slope_alpha.hpp"
#include "04-relu/relu.hpp"
#include "04-relu/relu6.hpp"
#include "04-relu/relu6_slope.hpp"
#include "04-relu/relu_slope.hpp"
#include "04-relu/selu.hpp"
#include "04-relu/selu_slope.hpp"
#include "04-relu/silu.hpp"
#include "04-relu/silu_slope.hpp"
#include "04-relu/softplus.hpp"
#include "04-relu/softplus_slope.hpp"
#include "04-relu/squared_relu.hpp"
#include "04-relu/squared_relu_slope.hpp"
#include "04-relu/twofold.hpp"
#include "04-relu/twofold_erfc.hpp"

#include "accuracy.hpp"
#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numbers>
#include <string>
#include <vector>

using namespace activation;
using Catch::Matchers::WithinAbs, Catch::Matchers::WithinRel;

namespace {

/// A function of the chapter beside its slope, in one type.
template <typename Real>
struct member {
    std::string name;
    std::function<Real(Real)> function, slope;
    Real left, right;             ///< answers at the infinities
    Real slope_left, slope_right; ///< slopes there
};

/// Every function of the chapter, parameters at their defaults.
template <typename Real>
std::vector<member<Real>> family()
{
    constexpr Real infinity = std::numeric_limits<Real>::infinity();
    constexpr auto lambda = Real(1.0507009873554804934L);
    constexpr auto floor = Real(-1.7580993408473768599L);
    const auto of = [](auto function) {
        return [function](Real x) { return function(x, Real(0.5)); };
    };
    return {
        {"relu", relu<Real>, relu_slope<Real>, 0, infinity, 0, 1},
        {"leaky_relu", of(leaky_relu<Real>), of(leaky_relu_slope<Real>),
            -infinity, infinity, Real(0.5), 1},
        {"prelu", of(prelu<Real>), of(prelu_slope<Real>), -infinity, infinity,
            Real(0.5), 1},
        {"relu6", relu6<Real>, relu6_slope<Real>, 0, 6, 0, 0},
        {"elu", of(elu<Real>), of(elu_slope<Real>), Real(-0.5), infinity, 0, 1},
        {"selu", selu<Real>, selu_slope<Real>, floor, infinity, 0, lambda},
        {"softplus", of(softplus<Real>), of(softplus_slope<Real>), 0, infinity,
            0, 1},
        {"gelu", gelu<Real>, gelu_slope<Real>, 0, infinity, 0, 1},
        {"gelu_tanh", gelu_tanh<Real>, gelu_tanh_slope<Real>, 0, infinity, 0,
            1},
        {"silu", of(silu<Real>), of(silu_slope<Real>), 0, infinity, 0, 1},
        {"mish", mish<Real>, mish_slope<Real>, 0, infinity, 0, 1},
        {"hard_sigmoid", hard_sigmoid<Real>, hard_sigmoid_slope<Real>, 0, 1, 0,
            0},
        {"hard_swish", hard_swish<Real>, hard_swish_slope<Real>, 0, infinity, 0,
            1},
        {"squared_relu", squared_relu<Real>, squared_relu_slope<Real>, 0,
            infinity, 0, infinity},
    };
}

} // namespace

TEMPLATE_TEST_CASE("At the infinities every function of the family answers "
                   "with its limit, and to NaN with NaN",
    "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    for (const auto& [name, function, slope, left, right, slope_left,
             slope_right] : family<TestType>()) {
        CAPTURE(name);
        CHECK(function(-limits::infinity()) == left);
        CHECK(function(limits::infinity()) == right);
        CHECK(slope(-limits::infinity()) == slope_left);
        CHECK(slope(limits::infinity()) == slope_right);
        CHECK(std::isnan(function(limits::quiet_NaN())));
        CHECK(std::isnan(slope(limits::quiet_NaN())));
    }
    CHECK(prelu_slope_alpha(limits::infinity()) == 0);
    CHECK(prelu_slope_alpha(-limits::infinity()) == -limits::infinity());
    CHECK(std::isnan(prelu_slope_alpha(limits::quiet_NaN())));
}

TEMPLATE_TEST_CASE("The gated functions and hard swish answer minus zero to "
                   "minus infinity",
    "", float, double)
{
    constexpr TestType left = -std::numeric_limits<TestType>::infinity();
    for (const TestType answer : {gelu(left), gelu_tanh(left), silu(left),
             silu(left, TestType(1.702)), mish(left), hard_swish(left)}) {
        CHECK(answer == 0);
        CHECK(std::signbit(answer));
    }
}

TEMPLATE_TEST_CASE("No finite input of the family gives NaN", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    for (const auto& each : family<TestType>()) {
        for (TestType size = limits::denorm_min(); std::isfinite(size);
            size *= 2) {
            const TestType wide = size * TestType(1.9);
            for (const TestType x : {-wide, -size, size, wide}) {
                CAPTURE(each.name, x);
                REQUIRE_FALSE(std::isnan(each.function(x)));
                REQUIRE_FALSE(std::isnan(each.slope(x)));
            }
        }
        CAPTURE(each.name);
        CHECK_FALSE(std::isnan(each.function(limits::max())));
        CHECK_FALSE(std::isnan(each.slope(limits::lowest())));
    }
}

TEMPLATE_TEST_CASE("Where it has no kink, every slope of the family is what "
                   "difference quotients approach",
    "", float, double)
{
    constexpr double near = 1.0 / (1 << 20);
    const TestType x = GENERATE_COPY(take(100, random(-8.0f, 8.0f)));
    const auto exact = family<double>();
    const auto found = family<TestType>();
    for (std::size_t k = 0; k < exact.size(); ++k) {
        const double rise
            = exact[k].function(x + near) - exact[k].function(x - near);
        CAPTURE(exact[k].name, x);
        CHECK_THAT(found[k].slope(x),
            WithinAbs(rise / (2 * near),
                std::is_same_v<TestType, float> ? 4e-6 : 1e-8));
    }
}

TEMPLATE_TEST_CASE(
    "At a kink the slope is that of the outer, closed piece", "", float, double)
{
    const TestType zero = GENERATE(TestType(0), -TestType(0));
    const auto alpha = TestType(0.3);
    CHECK(relu_slope(zero) == 0);
    CHECK(leaky_relu_slope(zero, alpha) == alpha);
    CHECK(prelu_slope(zero, alpha) == alpha);
    CHECK(elu_slope(zero, alpha) == alpha);
    CHECK(selu_slope(zero) == TestType(1.7580993408473768599L));
    CHECK(relu6_slope(zero) == 0);
    CHECK(relu6_slope(zero + 6) == 0);
    CHECK(hard_sigmoid_slope(zero - 3) == 0);
    CHECK(hard_sigmoid_slope(zero + 3) == 0);
    CHECK(hard_swish_slope(zero - 3) == 0);
    CHECK(hard_swish_slope(zero + 3) == 1);
}

TEST_CASE("SELU becomes infinite in float no sooner than on paper")
{
    // Just below the middle between the largest float and what would be next.
    const float x = 0x1.e74b3p+127f;
    const double lambda = 1.0507009873554804934;
    CHECK(lambda * double(x) < 0x1.ffffffp+127);
    CHECK(selu(x) == std::numeric_limits<float>::max());
    const float next = std::nextafter(x, INFINITY);
    CHECK(lambda * double(next) > 0x1.ffffffp+127);
    CHECK(std::isinf(selu(next)));
    CHECK(std::isinf(float(lambda) * x));
}

TEMPLATE_TEST_CASE(
    "Beside a kink the slope is that of the piece there", "", float, double)
{
    const auto up = [](TestType x) { return std::nextafter(x, TestType(9)); };
    const auto down
        = [](TestType x) { return std::nextafter(x, TestType(-9)); };
    const TestType zero = GENERATE(TestType(0), -TestType(0));
    CHECK(relu_slope(up(zero)) == 1);
    CHECK(leaky_relu_slope(up(zero)) == 1);
    CHECK(prelu_slope(up(zero)) == 1);
    CHECK(elu_slope(up(zero), TestType(0.3)) == 1);
    CHECK(selu_slope(up(zero)) == TestType(1.0507009873554804934L));
    CHECK(relu6_slope(up(zero)) == 1);
    CHECK(relu6_slope(down(6)) == 1);
    CHECK(hard_sigmoid_slope(up(-3)) == TestType(1) / 6);
    CHECK(hard_sigmoid_slope(down(3)) == TestType(1) / 6);
    CHECK_THAT(hard_swish_slope(up(-3)), WithinAbs(-0.5, 1e-6));
    CHECK_THAT(hard_swish_slope(down(3)), WithinAbs(1.5, 1e-6));
}

TEMPLATE_TEST_CASE("ReLU keeps a positive input and answers 0 to every other",
    "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType x = GENERATE_COPY(
        limits::denorm_min(), TestType(0.1), TestType(2.5), limits::max());
    CHECK(relu(x) == x);
    CHECK(relu(-x) == 0);
    CHECK(relu6(x) == (x < 6 ? x : 6));
    CHECK(relu6(-x) == 0);
    CHECK(relu(TestType(0)) == 0);
    CHECK(relu(-TestType(0)) == 0);
}

TEST_CASE("A comparison would turn NaN into 0, and std::max with 0 first too")
{
    const double nan = GENERATE(std::numeric_limits<double>::quiet_NaN());
    CHECK((nan > 0 ? nan : 0) == 0);
    CHECK(std::max(0.0, nan) == 0);
    CHECK(std::isnan(relu(nan)));
}

TEMPLATE_TEST_CASE(
    "ReLU and its leaky relatives scale with their input", "", float, double)
{
    const TestType x
        = GENERATE(TestType(-3), TestType(-0.5), TestType(0), TestType(7));
    const TestType alpha = TestType(0.125);
    CHECK(relu(4 * x) == 4 * relu(x));
    CHECK(leaky_relu(4 * x, alpha) == 4 * leaky_relu(x, alpha));
    CHECK(prelu(4 * x, alpha) == leaky_relu(4 * x, alpha));
    CHECK(relu(x) - relu(-x) == x);
}

TEMPLATE_TEST_CASE("Leaky ReLU keeps one hundredth of a negative input, and "
                   "parametric ReLU begins with a quarter",
    "", float, double)
{
    const TestType x = GENERATE(TestType(-3), TestType(-200));
    CHECK(leaky_relu(x) == x * TestType(0.01));
    CHECK(leaky_relu_slope(x) == TestType(0.01));
    CHECK(prelu(x) == x / 4);
    CHECK(prelu_slope(x) == TestType(0.25));
    CHECK(leaky_relu(-x) == -x);
}

TEMPLATE_TEST_CASE("With an alpha above 1, the larger of x and alpha x is not "
                   "leaky ReLU",
    "", float, double)
{
    const TestType x = GENERATE(TestType(-2), TestType(3));
    CHECK(std::max(x, x / 4) == leaky_relu(x, TestType(0.25)));
    CHECK(std::max(x, x * 4) != leaky_relu(x, TestType(4)));
}

TEMPLATE_TEST_CASE("When alpha grows, parametric ReLU moves by its input, and "
                   "only where that is negative",
    "", float, double)
{
    const TestType x = GENERATE(TestType(-2), TestType(0), TestType(3));
    const TestType alpha = GENERATE(TestType(-1), TestType(0.25), TestType(2));
    CHECK(prelu(x, alpha + 1) - prelu(x, alpha) == prelu_slope_alpha(x, alpha));
    CHECK(prelu_slope_alpha(x, alpha) == (x < 0 ? x : 0));
}

TEST_CASE("Near zero e to the x minus 1 loses digits that std::expm1 keeps")
{
    const double x = -1e-10;
    CHECK_THAT(naive_elu(x), !WithinRel(x, 1e-9));
    CHECK_THAT(elu(x), WithinRel(x + x * x / 2, 1e-15));
    CHECK(naive_elu(-1e-20) == 0);
    CHECK(elu(-1e-20) == -1e-20);
    CHECK(naive_elu(-1e-9f) == 0);
    CHECK(naive_elu(2.0) == 2);
}

TEMPLATE_TEST_CASE("ELU has no kink only where alpha is 1", "", float, double)
{
    const TestType right = TestType(1) / 1024 / 1024;
    const TestType alpha = GENERATE(TestType(0.5), TestType(1), TestType(2));
    const TestType gap = elu_slope(right, alpha) - elu_slope(-right, alpha);
    CHECK_THAT(gap, WithinAbs(1 - alpha, 4e-6));
    CHECK_THAT(elu(-right, alpha), WithinAbs(-alpha * right, 1e-11));
}

TEMPLATE_TEST_CASE("For a negative input the slope of ELU is its output plus "
                   "alpha",
    "", float, double)
{
    const TestType x = GENERATE(TestType(-0.25), TestType(-1), TestType(-9));
    const TestType alpha = GENERATE(TestType(0.5), TestType(1), TestType(2));
    CHECK_THAT(elu_slope(x, alpha), WithinAbs(elu(x, alpha) + alpha, 3e-7));
    CHECK(elu(x, alpha) > -alpha);
}

TEST_CASE("Far to the left ELU plus alpha is 0, though the slope of ELU is not")
{
    const double x = GENERATE(-38.0, -100.0, -700.0);
    CHECK(elu(x) + 1 == 0);
    CHECK_THAT(elu_slope(x), WithinRel(std::exp(x), 1e-14));
}

TEST_CASE("The smallest output on the card of a leaky ReLU is alpha times the "
          "lowest number")
{
    constexpr double lowest = std::numeric_limits<double>::lowest();
    const double alpha = GENERATE(0.01, 0.25);
    const auto card
        = reading::measure([=](double x) { return leaky_relu(x, alpha); },
            [=](double x) { return leaky_relu_slope(x, alpha); });
    CHECK(card.smallest_output == alpha * lowest);
    CHECK(std::isinf(card.far_left));
}

TEST_CASE("To the right SELU runs along 1.0507 x, squared ReLU along no line, "
          "and the others of the figure along x")
{
    const double x = GENERATE(40.0, 60.0, 1000.0);
    for (const double y : {relu(x), leaky_relu(x), elu(x), softplus(x), gelu(x),
             silu(x), mish(x), hard_swish(x)})
        CHECK_THAT(y, WithinRel(x, 1e-15));
    CHECK_THAT(selu(x), WithinRel(1.0507 * x, 1e-6));
    CHECK(squared_relu(x) > 39 * x);
}

TEST_CASE("The mean of ELU over standard normal inputs is nearer to zero than "
          "that of ReLU")
{
    double relus = 0, elus = 0;
    const double step = 1.0 / 256;
    for (int k = -12 * 256; k <= 12 * 256; ++k) {
        const double x = k * step;
        const double share
            = std::exp(-x * x / 2) / std::sqrt(2 * std::numbers::pi) * step;
        relus += share * relu(x);
        elus += share * elu(x);
    }
    CHECK_THAT(relus, WithinAbs(1 / std::sqrt(2 * std::numbers::pi), 1e-5));
    CHECK(elus < 0.5 * relus);
    CHECK(elus > 0);
}

TEMPLATE_TEST_CASE("SELU gives standard normal inputs back with mean 0 and "
                   "variance 1",
    "", float, double)
{
    double mean = 0, square = 0;
    const double step = 1.0 / 4096;
    for (int k = -12 * 4096; k < 12 * 4096; ++k) {
        const double x = (k + 0.5) * step;
        const double share
            = std::exp(-x * x / 2) / std::sqrt(2 * std::numbers::pi) * step;
        const double y = selu(TestType(x));
        mean += share * y;
        square += share * y * y;
    }
    CHECK_THAT(mean, WithinAbs(0, 1e-7));
    CHECK_THAT(square - mean * mean, WithinAbs(1, 1e-7));
}

TEMPLATE_TEST_CASE(
    "SELU is ELU with the published constants", "", float, double)
{
    const auto lambda = TestType(1.0507009873554804934L);
    const auto alpha = TestType(1.6732632423543772848L);
    const TestType x = GENERATE(TestType(-5), TestType(-0.5), TestType(2));
    CHECK_THAT(selu(x), WithinRel(lambda * elu(x, alpha), TestType(4e-7)));
    CHECK_THAT(
        selu_slope(x), WithinRel(lambda * elu_slope(x, alpha), TestType(4e-7)));
}

TEMPLATE_TEST_CASE("Softplus lies above ReLU, and furthest above it at zero",
    "", float, double)
{
    const auto ln2 = TestType(0.69314718055994530942L);
    CHECK(softplus(TestType(0)) == ln2);
    CHECK(softplus(TestType(0), TestType(2)) == ln2 / 2);
    const TestType x = GENERATE(take(100, random(TestType(-9), TestType(9))));
    CAPTURE(x);
    CHECK(softplus(x) > relu(x));
    CHECK(softplus(x) - relu(x) <= ln2);
}

TEMPLATE_TEST_CASE(
    "The softpluses of x and of minus x differ by x", "", float, double)
{
    constexpr TestType near = 16 * std::numeric_limits<TestType>::epsilon();
    const TestType x = GENERATE(take(100, random(TestType(-9), TestType(9))));
    CAPTURE(x);
    CHECK_THAT(softplus(x) - softplus(-x), WithinAbs(x, near));
    CHECK_THAT(
        softplus(x, TestType(-2)), WithinRel(-softplus(-x, TestType(2)), near));
}

TEMPLATE_TEST_CASE("The slope of softplus is the sigmoid", "", float, double)
{
    const TestType x = GENERATE(take(100, random(TestType(-80), TestType(30))));
    CAPTURE(x);
    constexpr TestType near = 4 * std::numeric_limits<TestType>::epsilon();
    CHECK_THAT(softplus_slope(x), WithinRel(sigmoid(x), near));
    CHECK_THAT(softplus_slope(x / 4, TestType(4)), WithinRel(sigmoid(x), near));
}

TEST_CASE("The plain softplus overflows to the right and vanishes too soon to "
          "the left")
{
    CHECK(std::isinf(naive_softplus(710.0)));
    CHECK(softplus(710.0) == 710);
    CHECK(naive_softplus(-37.0) == 0);
    CHECK_THAT(softplus(-37.0), WithinRel(std::exp(-37.0), 1e-15));
    CHECK(std::isinf(naive_softplus(89.0f)));
    CHECK(softplus(89.0f) == 89);
}

TEMPLATE_TEST_CASE("The larger beta, the closer softplus is to ReLU, and SiLU "
                   "too",
    "", float, double)
{
    const TestType x
        = GENERATE(TestType(-2), TestType(-0.25), TestType(0.5), TestType(3));
    TestType plus = 9, swish = 9;
    for (const TestType beta : {1.0f, 4.0f, 16.0f}) {
        const TestType above = softplus(x, beta) - relu(x);
        const TestType below = relu(x) - silu(x, beta);
        CAPTURE(x, beta);
        CHECK(above < plus);
        CHECK(below < swish);
        plus = above;
        swish = below;
    }
    CHECK_THAT(silu(x, TestType(1e4)), WithinAbs(relu(x), 1e-6));
}

TEMPLATE_TEST_CASE("GELU of x minus GELU of minus x is x, and the same holds "
                   "for SiLU and the tanh form",
    "", float, double)
{
    constexpr TestType near = 16 * std::numeric_limits<TestType>::epsilon();
    const TestType x = GENERATE(take(100, random(TestType(-9), TestType(9))));
    CAPTURE(x);
    CHECK_THAT(gelu(x) - gelu(-x), WithinAbs(x, near));
    CHECK_THAT(silu(x) - silu(-x), WithinAbs(x, near));
    CHECK_THAT(gelu_tanh(x) - gelu_tanh(-x), WithinAbs(x, near));
}

TEMPLATE_TEST_CASE("GELU, its tanh form, SiLU and Mish have their minima where "
                   "tables put them",
    "", float, double)
{
    struct minimum {
        TestType (*function)(TestType);
        TestType (*slope)(TestType);
        double x, y;
    };
    const minimum each
        = GENERATE_COPY(minimum{gelu, gelu_slope, -0.75179152469356445746,
                            -0.16997120747990366169},
            minimum{gelu_tanh, gelu_tanh_slope, -0.75246142207101625849,
                -0.17004075057125405064},
            minimum{[](TestType x) { return silu(x); },
                [](TestType x) { return silu_slope(x); },
                -1.27846454276107379511, -0.27846454276107379511},
            minimum{mish, mish_slope, -1.19243121451549521214,
                -0.30884341301725040663},
            minimum{hard_swish, hard_swish_slope, -1.5, -0.375});
    constexpr TestType near = 4 * std::numeric_limits<TestType>::epsilon();
    const auto x = TestType(each.x);
    CHECK_THAT(each.function(x), WithinRel(TestType(each.y), near));
    CHECK_THAT(each.slope(x), WithinAbs(0, near));
    CHECK(each.slope(x - TestType(0.01)) < 0);
    CHECK(each.slope(x + TestType(0.01)) > 0);
}

TEMPLATE_TEST_CASE("Gated functions are steepest beyond 1, and steeper than "
                   "their input",
    "", float, double)
{
    const auto at = [](double x) { return TestType(x); };
    constexpr TestType near = 8 * std::numeric_limits<TestType>::epsilon();
    CHECK_THAT(gelu_slope(at(std::sqrt(2.0))),
        WithinRel(at(1.12890414518515479), near));
    CHECK_THAT(gelu_tanh_slope(at(1.41850400879082836)),
        WithinRel(at(1.12899306865877177), near));
    CHECK_THAT(silu_slope(at(2.39935728051546767)),
        WithinRel(at(1.09983932012886692), near));
    CHECK_THAT(mish_slope(at(1.49057117945485843)),
        WithinRel(at(1.08849816125172786), near));
}

TEMPLATE_TEST_CASE("At zero every gate is half open, that of Mish six tenths",
    "", float, double)
{
    const TestType zero = GENERATE(TestType(0), -TestType(0));
    CHECK(gelu_slope(zero) == TestType(0.5));
    CHECK(gelu_tanh_slope(zero) == TestType(0.5));
    CHECK(silu_slope(zero) == TestType(0.5));
    CHECK(hard_swish_slope(zero) == TestType(0.5));
    CHECK_THAT(mish_slope(zero), WithinRel(TestType(0.6), TestType(3e-7)));
    for (const TestType answer :
        {gelu(zero), gelu_tanh(zero), silu(zero), mish(zero), hard_swish(zero)})
        CHECK(answer == 0);
}

TEST_CASE("One plus erf loses every digit of GELU far to the left")
{
    // The true values are x times half of erfc(5.5 / root 2) and so on.
    CHECK(std::abs(naive_gelu(-5.5f) / gelu(-5.5f) - 1) > 0.5f);
    CHECK_THAT(gelu(-5.5f), WithinRel(-1.04442594e-07f, 1e-6f));
    CHECK(naive_gelu(-6.0f) == 0);
    CHECK(naive_gelu(-10.0) == 0);
    CHECK_THAT(gelu(-10.0), WithinRel(-7.61985302416052606e-23, 1e-14));
    CHECK_THAT(naive_gelu(1.0), WithinRel(gelu(1.0), 1e-15));
}

TEST_CASE("The two forms of GELU differ by less than five ten-thousandths")
{
    const double x = GENERATE(take(200, random(-8.0, 8.0)));
    CAPTURE(x);
    CHECK(std::abs(gelu(x) - gelu_tanh(x)) < 5e-4);
    // From the largest difference, 4.7323552e-4 at 2.69894.
    CHECK_THAT(gelu_tanh(2.69894) - gelu(2.69894),
        WithinAbs(-4.7323552e-4, 1e-10) || WithinAbs(4.7323552e-4, 1e-10));
}

TEST_CASE("SiLU with beta 1.702 stays within 0.0204 of GELU")
{
    const double x = GENERATE(take(200, random(-8.0, 8.0)));
    CAPTURE(x);
    CHECK(std::abs(silu(x, 1.702) - gelu(x)) < 0.0204);
    CHECK(std::abs(silu(2.27, 1.702) - gelu(2.27)) > 0.0203);
}

TEMPLATE_TEST_CASE("SiLU with beta 0 is half of its input, and a negative beta "
                   "turns it by half a turn",
    "", float, double)
{
    const TestType x = GENERATE(TestType(-3), TestType(0.5), TestType(40));
    CHECK(silu(x, TestType(0)) == x / 2);
    CHECK(silu(x, TestType(-1)) == -silu(-x));
    CHECK(silu_slope(x, TestType(-1)) == silu_slope(-x));
}

TEST_CASE("Nested Mish is minus zero at minus 40, where Mish is a small "
          "negative number")
{
    const auto nested
        = [](double x) { return x * std::tanh(std::log(1 + std::exp(x))); };
    CHECK(nested(-40) == 0);
    CHECK(std::signbit(nested(-40)));
    CHECK_THAT(mish(-40.0), WithinRel(-40 * std::exp(-40.0), 1e-15));
    // To the right the nested form is right, infinite power or not.
    const double x = GENERATE(50.0, 700.0, 800.0);
    CHECK(nested(x) == x);
    CHECK(mish(x) == x);
}

TEST_CASE("Far to the right the fraction of Mish would be NaN")
{
    const auto fraction = [](double x) {
        const double e = std::exp(x);
        return x * e * (e + 2) / (e * (e + 2) + 2);
    };
    CHECK_THAT(fraction(-40), WithinRel(mish(-40.0), 1e-15));
    CHECK(std::isnan(fraction(400)));
    CHECK(mish(400.0) == 400);
}

TEMPLATE_TEST_CASE(
    "Mish is its input times tanh of its softplus", "", float, double)
{
    constexpr TestType near = 8 * std::numeric_limits<TestType>::epsilon();
    const TestType x = GENERATE(take(100, random(TestType(-9), TestType(9))));
    CAPTURE(x);
    CHECK_THAT(mish(x), WithinRel(x * std::tanh(softplus(x)), near));
}

TEMPLATE_TEST_CASE(
    "The hard sigmoid leaves its ends at minus 3 and 3, an older "
    "one at minus 2.5 and 2.5",
    "", float, double)
{
    const auto older = [](TestType x) {
        return std::min(
            std::max(x / 5 + TestType(0.5), TestType(0)), TestType(1));
    };
    CHECK(hard_sigmoid(TestType(-3)) == 0);
    CHECK(hard_sigmoid(TestType(-2.9)) > 0);
    CHECK(hard_sigmoid(TestType(2.9)) < 1);
    CHECK(hard_sigmoid(TestType(3)) == 1);
    CHECK(older(TestType(-2.5)) == 0);
    CHECK(older(TestType(2.5)) == 1);
    const TestType x = GENERATE(TestType(-2), TestType(0), TestType(1.5));
    CHECK_THAT(hard_sigmoid(x) + hard_sigmoid(-x), WithinAbs(1, 1e-6));
    CHECK_THAT(hard_swish(x), WithinAbs(x * hard_sigmoid(x), 1e-6));
}

TEST_CASE("The hard sigmoid is never further than 0.07 from the sigmoid")
{
    // No slope of either exceeds a quarter, so between two samples the gap
    // grows by less than half a thousandth of that. Beyond the samples the
    // hard sigmoid is flat and the sigmoid comes closer.
    double largest = 0;
    for (int thousandths = -9000; thousandths <= 9000; ++thousandths) {
        const double x = thousandths / 1000.0;
        largest = std::max(largest, std::abs(hard_sigmoid(x) - sigmoid(x)));
    }
    CHECK(largest + 0.25 * 0.0005 < 0.07);
    CHECK(largest > 0.069);
}

TEMPLATE_TEST_CASE(
    "The slope of squared ReLU begins at 0 and has no jump", "", float, double)
{
    const TestType x = GENERATE(TestType(0.5), TestType(3), TestType(20));
    CHECK(squared_relu(x) == x * x);
    CHECK(squared_relu(-x) == 0);
    CHECK(squared_relu_slope(x) == 2 * x);
    CHECK(squared_relu_slope(-x) == 0);
    CHECK(squared_relu_slope(TestType(1e-30f)) < TestType(1e-29f));
}

TEMPLATE_TEST_CASE("A product and its rest have all digits", "", float, double)
{
    // (1 + e)^2 = 1 + 2e + e^2 needs twice the digits that the type has.
    constexpr TestType e = std::numeric_limits<TestType>::epsilon();
    const TestType x = GENERATE(TestType(1) + e);
    const auto square = twofold::product(x, x);
    CHECK(square.value == 1 + 2 * e);
    CHECK(square.rest == e * e);
    const auto infinite
        = twofold::product(std::numeric_limits<TestType>::max(), x + x);
    CHECK(infinite.rest == 0);
}

TEMPLATE_TEST_CASE("A sum and its rest are the sum itself", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType small = limits::epsilon() / 4;
    const TestType large = GENERATE(TestType(1), TestType(1024));
    const auto kept = twofold::sum(large, small);
    CHECK(kept.value == large);
    CHECK(kept.rest == small);
    CHECK(twofold::sum(small, large).rest == small);
    CHECK(twofold::sum(limits::lowest(), limits::lowest()).rest == 0);
    CHECK(std::isnan(twofold::sum(limits::quiet_NaN(), large).value));
}

TEMPLATE_TEST_CASE(
    "The root of a half has twice the digits of its type", "", float, double)
{
    // Its square is a half, but for what only the rests of both can say.
    const auto root = twofold::root_half<TestType>;
    const auto square = twofold::product(root.value, root.value);
    const TestType lost = square.value - TestType(0.5) + square.rest;
    const TestType epsilon = std::numeric_limits<TestType>::epsilon();
    CHECK(std::abs(lost) > epsilon / 100);
    CHECK(std::abs(lost + 2 * root.value * root.rest) < epsilon * epsilon);
}

TEMPLATE_TEST_CASE("A power knows the rest of its exponent", "", float, double)
{
    const TestType rest = std::numeric_limits<TestType>::epsilon() * 4;
    const TestType near = GENERATE(TestType(-1), TestType(-20));
    const twofold::number<TestType> exponent{near, rest};
    CHECK(twofold::exp(exponent) > std::exp(near));
}

TEMPLATE_TEST_CASE("Sums and products of numbers with a rest keep what plain "
                   "ones lose",
    "", float, double)
{
    constexpr TestType e = std::numeric_limits<TestType>::epsilon();
    const TestType small = GENERATE(e / 8, -e / 8);
    const auto sum
        = twofold::number<TestType>{1, 0} + twofold::number<TestType>{small, 0};
    CHECK(sum.value == 1);
    CHECK(sum.rest == small);
    const auto product = sum * twofold::number<TestType>{3, small};
    CHECK(product.value == 3);
    CHECK(product.rest == 4 * small);
    CHECK_THAT(twofold::exp(twofold::number<TestType>{-1, small}),
        WithinRel(std::exp(TestType(-1)), 2 * e));
}

TEST_CASE("Erfc multiplies a relative error of its input by about the square "
          "of x")
{
    const double x = GENERATE(-10.0, -20.0, -30.0, -37.0);
    const double input = -x * std::numbers::sqrt2 / 2, error = 1e-9;
    const double moved = std::erfc(input * (1 + error)) / std::erfc(input) - 1;
    CAPTURE(x);
    CHECK_THAT(-moved / error, WithinRel(x * x, 0.02));
    // It is no steep slope that does it.
    CHECK(std::exp(-input * input) < 1e-21);
}

TEST_CASE("An exponential multiplies the rounding of its input, and makes up "
          "for it from the rest")
{
    // e^(-700.7), where 700.7 = 1001 * 0.7 is not a double; the true value is
    // that of the doubles 1001 and 0.7, in 40 digits.
    const auto input = twofold::product(-1001.0, 0.7);
    CHECK(input.rest != 0);
    const long double exact = std::exp((long double)(-1001.0) * 0.7);
    CHECK_THAT(twofold::exp(input), WithinRel(double(exact), 3e-16));
    const double scaled = twofold::exp(twofold::product(-10010.0f, 0.007f));
    CHECK_THAT(scaled, WithinRel(std::exp(-10010.0 * 0.007f), 2e-7));
}

TEMPLATE_TEST_CASE(
    "The factors of a small exponential are not small", "", float, double)
{
    const TestType size = GENERATE(TestType(3), TestType(601), TestType(745));
    using number = twofold::number<TestType>;
    const auto [h, k] = twofold::factors(number{size, 0});
    const auto same = twofold::factors(number{-size, 0});
    CHECK(same[0] == h);
    CHECK(same[1] == k);
    CHECK_THAT(h * k,
        WithinRel(std::exp(-size), TestType(1e-6)) || WithinAbs(0, 1e-300));
    CHECK(k == (size < 600 ? TestType(1) : TestType(0x1p-128)));
}

TEMPLATE_TEST_CASE(
    "A gate lets half of its input pass at zero", "", float, double)
{
    using number = twofold::number<TestType>;
    const TestType x = GENERATE(TestType(-3), TestType(0.5), TestType(40));
    CHECK(twofold::gated(x, number{}) == x / 2);
    CHECK(twofold::gated_slope(number{}, TestType(0)) == TestType(0.5));
    CHECK(twofold::gelu_tanh_gate(TestType(0)).value == 0);
    CHECK_THAT(twofold::gelu_tanh_gate(TestType(1)).value,
        WithinRel(TestType(1.66712393787833096), TestType(1e-6)));
    CHECK_THAT(
        erfc(number{1, 0}), WithinRel(std::erfc(TestType(1)), TestType(1e-6)));
}

TEST_CASE("In float every function and slope of the family keeps the promise "
          "of its doc comment")
{
#define HOLD(name, ...)                                                        \
    accuracy::hold("04-relu/" #name ".hpp",                                    \
        [](auto x) { return activation::name(x __VA_ARGS__); })
    HOLD(relu);
    HOLD(relu_slope);
    HOLD(leaky_relu, , 0.01f);
    HOLD(leaky_relu_slope, , 0.01f);
    HOLD(prelu);
    HOLD(prelu_slope);
    HOLD(prelu_slope_alpha);
    HOLD(relu6);
    HOLD(relu6_slope);
    HOLD(elu);
    HOLD(elu_slope);
    HOLD(selu);
    HOLD(selu_slope);
    HOLD(softplus);
    HOLD(softplus_slope);
    HOLD(silu);
    HOLD(silu_slope);
    HOLD(gelu);
    HOLD(gelu_slope);
    HOLD(gelu_tanh);
    HOLD(gelu_tanh_slope);
    HOLD(mish);
    HOLD(mish_slope);
    HOLD(hard_sigmoid);
    HOLD(hard_sigmoid_slope);
    HOLD(hard_swish);
    HOLD(hard_swish_slope);
    HOLD(squared_relu);
    HOLD(squared_relu_slope);
#undef HOLD
}
