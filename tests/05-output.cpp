#include "01-arrays/uniform.hpp"
#include "03-sigmoid/sigmoid.hpp"
#include "05-output/from_largest.hpp"
#include "05-output/identity.hpp"
#include "05-output/identity_slope.hpp"
#include "05-output/log_softmax.hpp"
#include "05-output/log_sum_exp.hpp"
#include "05-output/naive_largest.hpp"
#include "05-output/naive_log_sum_exp.hpp"
#include "05-output/naive_softmax.hpp"
#include "05-output/shifted_softmax.hpp"
#include "05-output/softmax.hpp"

#include "accuracy.hpp"
#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

using activation::log_softmax, activation::softmax;
using Catch::Matchers::WithinAbs, Catch::Matchers::WithinRel;

namespace {

template <typename Real>
bool all_nan(const std::vector<Real>& numbers)
{
    return std::all_of(numbers.begin(), numbers.end(),
        [](Real number) { return std::isnan(number); });
}

template <typename Real>
std::vector<Real> drawn(unsigned seed, std::size_t length, double spread)
{
    std::mt19937 bits(seed);
    std::vector<Real> scores(length);
    for (Real& score : scores)
        score = Real(arrays::uniform(bits, -spread / 2, spread / 2));
    return scores;
}

// The shares as the formula is written, or their logarithms, with more digits
// and a longer reach than a double has: nothing here overflows. Only the
// leader's logarithm may be tiny, and is taken from the powers of the others.
std::vector<long double> by_formula(
    const std::vector<long double>& scores, bool logarithms)
{
    STATIC_REQUIRE(std::numeric_limits<long double>::digits > 60);
    const auto sum = activation::naive_log_sum_exp(scores);
    auto found = activation::naive_softmax(scores);
    if (!logarithms)
        return found;
    const auto first = std::max_element(scores.begin(), scores.end());
    const auto leader = std::size_t(first - scores.begin());
    long double others = 0;
    for (std::size_t k = 0; k < scores.size(); ++k) {
        found[k] = scores[k] - sum;
        others += k == leader ? 0 : std::exp(scores[k] - *first);
    }
    found[leader] = -std::log1p(others);
    return found;
}

// The largest error, in ulp, of shares or their logarithms.
template <typename Real>
long double worst(const std::vector<Real>& scores, bool logarithms)
{
    const std::vector<long double> wide(scores.begin(), scores.end());
    const auto exact = by_formula(wide, logarithms);
    const auto answer
        = logarithms ? activation::log_softmax(scores) : softmax(scores);
    long double largest = 0;
    for (std::size_t k = 0; k < answer.size(); ++k) {
        const long double error = std::abs(answer[k] - exact[k]);
        const auto ulp = error / accuracy::spacing<Real>(exact[k]);
        largest = ulp <= largest ? largest : ulp;
    }
    return largest;
}

} // namespace

TEMPLATE_TEST_CASE("The identity gives its input back", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType x = GENERATE_COPY(TestType(-2.5), TestType(0),
        limits::denorm_min(), limits::max(), limits::infinity());
    CHECK(activation::identity(x) == x);
    CHECK(std::isnan(activation::identity(limits::quiet_NaN())));
}

TEMPLATE_TEST_CASE(
    "Shares keep the order of the scores and add up to 1", "", float, double)
{
    const auto scores = drawn<TestType>(GENERATE(1u, 2u, 3u), 100, 20);
    const auto shares = softmax(scores);
    REQUIRE(shares.size() == scores.size());
    TestType sum = 0;
    for (std::size_t k = 0; k < scores.size(); ++k) {
        sum += shares[k];
        CHECK(shares[k] > 0);
        CHECK(shares[k] < 1);
        CHECK((scores[k] < scores[0]) == (shares[k] < shares[0]));
    }
    const double near = 100 * std::numeric_limits<TestType>::epsilon();
    CHECK_THAT(double(sum), WithinAbs(1, near));
}

TEMPLATE_TEST_CASE("Equal scores get exactly equal shares", "", float, double)
{
    const int length = GENERATE(1, 3, 10, 4096);
    const TestType score = GENERATE(TestType(-1000.5), TestType(0.1));
    const std::vector<TestType> scores(std::size_t(length), score);
    CAPTURE(length, score);
    for (const TestType share : softmax(scores))
        CHECK(share == 1 / TestType(length));
}

TEMPLATE_TEST_CASE(
    "Different scores can round to equal shares", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    // By value: Catch2 would keep a reference to a variable that is gone.
    const TestType first = GENERATE(limits::min(), TestType(-5000));
    const auto shares = softmax(std::vector<TestType>{first, 0, first - 1});
    const bool near = first > 0;
    CHECK((near ? shares[0] == shares[1] : shares[0] == shares[2]));
}

TEMPLATE_TEST_CASE(
    "Two scores have the shares that tables of e give", "", float, double)
{
    // 1/(1+1/e) and 1/(1+e), from e = 2.71828182845904523536...
    const double near = 2 * std::numeric_limits<TestType>::epsilon();
    const TestType low = GENERATE(TestType(0), TestType(-1000), TestType(1000));
    const auto shares = softmax(std::vector<TestType>{low, low + 1});
    CHECK_THAT(double(shares[0]), WithinRel(0.268941421369995120749, near));
    CHECK_THAT(double(shares[1]), WithinRel(0.731058578630004879251, near));
    // Minus ln(1+e) and minus ln(1+1/e).
    const auto logs = log_softmax(std::vector<TestType>{low, low + 1});
    CHECK_THAT(double(logs[0]), WithinRel(-1.31326168751822283405, near));
    CHECK_THAT(double(logs[1]), WithinRel(-0.31326168751822283405, near));
}

TEMPLATE_TEST_CASE("A shift of all scores changes no share", "", float, double)
{
    // Halves and whole numbers, so that the shift itself is exact.
    const std::vector<TestType> scores{0.5, -1, 3, -20, 2.5};
    const TestType shift = GENERATE(
        TestType(1000), TestType(-1000), TestType(0.5), TestType(65536));
    std::vector<TestType> moved = scores;
    for (TestType& score : moved)
        score += shift;
    CHECK(softmax(moved) == softmax(scores));
    CHECK(log_softmax(moved) == log_softmax(scores));
}

TEMPLATE_TEST_CASE("The softmax without scores is refused", "", float, double)
{
    const std::vector<TestType> none(std::size_t(GENERATE(0)));
    CHECK_THROWS_AS(softmax(none), std::invalid_argument);
    CHECK_THROWS_AS(log_softmax(none), std::invalid_argument);
    CHECK_THROWS_AS(activation::log_sum_exp(none), std::invalid_argument);
    std::string message;
    try {
        softmax(none);
    } catch (const std::invalid_argument& refusal) {
        message = refusal.what();
    }
    CHECK(message == "softmax needs at least one score");
}

TEMPLATE_TEST_CASE("A score of minus infinity gets the share 0, and the "
                   "logarithm minus infinity",
    "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType other = GENERATE(TestType(-1000), TestType(0), TestType(88));
    const std::vector<TestType> scores{other, -limits::infinity(), other};
    const TestType half = 0.5;
    CHECK(softmax(scores) == std::vector<TestType>{half, 0, half});
    const auto logs = log_softmax(scores);
    CHECK(logs[0] == std::log(half));
    CHECK(logs[1] == -limits::infinity());
}

TEMPLATE_TEST_CASE("NaN, infinity, or nothing but minus infinity among the "
                   "scores gives NaN throughout",
    "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    constexpr TestType nan = limits::quiet_NaN(), infinity = limits::infinity();
    for (const std::vector<TestType>& scores : {
             std::vector<TestType>{nan},
             std::vector<TestType>{nan, 1, 2},
             std::vector<TestType>{1, nan, -infinity},
             std::vector<TestType>{infinity, nan, 0},
             std::vector<TestType>{infinity},
             std::vector<TestType>{infinity, infinity},
             std::vector<TestType>{1, infinity, -infinity, 2},
             std::vector<TestType>{-infinity},
             std::vector<TestType>{-infinity, -infinity},
         }) {
        CAPTURE(scores);
        CHECK(all_nan(softmax(scores)));
        CHECK(all_nan(log_softmax(scores)));
    }
}

TEMPLATE_TEST_CASE(
    "Huge scores have shares and logarithms too", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType huge = GENERATE_COPY(limits::max(), limits::max() / 2);
    const std::vector<TestType> scores{huge, -huge, huge};
    CHECK(softmax(scores) == std::vector<TestType>{0.5, 0, 0.5});
    const auto logs = log_softmax(scores);
    CHECK(logs[0] == std::log(TestType(0.5)));
    // Twice the largest number is out of range.
    CHECK(logs[1] == (huge == limits::max() ? -limits::infinity() : -2 * huge));
}

TEMPLATE_TEST_CASE("Each share and each logarithm keeps its promise of 4 ulp",
    "", float, double)
{
    const double spread = GENERATE(1.0, 20.0, 200.0, 1400.0);
    const auto length = std::size_t(GENERATE(1, 2, 3, 10, 100, 4096));
    const auto seed = GENERATE(1u, 2u, 3u);
    auto scores = drawn<TestType>(seed, length, spread);
    CAPTURE(spread, length, seed);
    CHECK(worst(scores, false) <= 4);
    CHECK(worst(scores, true) <= 4);

    for (std::size_t k = 2; k < length; k += 2)
        scores[k] = scores[k - 1];
    CHECK(worst(scores, false) <= 4);
    CHECK(worst(scores, true) <= 4);
}

TEMPLATE_TEST_CASE("Without the rests a share above a hundredth errs by less "
                   "than 8 ulp, however far the scores are spread",
    "", float, double)
{
    const double spread = GENERATE(1.0, 10.0, 40.0, 80.0, 600.0);
    TestType least = 1;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        auto scores = drawn<TestType>(seed, 10, spread);
        const auto exact
            = softmax(std::vector<long double>(scores.begin(), scores.end()));
        const auto shares = arithmetic::shifted_softmax(scores);
        for (std::size_t k = 0; k < shares.size(); ++k) {
            least = std::min(least, shares[k]);
            const auto error = std::abs(shares[k] - exact[k])
                / accuracy::spacing<TestType>(exact[k]);
            CAPTURE(spread, seed, double(exact[k]));
            REQUIRE((exact[k] < 0.01L || error < 8));
        }
    }
    CHECK((spread < 10 || least < 0.01));
}

TEMPLATE_TEST_CASE("Without the rests a share loses more digits, the further "
                   "its score is below the largest",
    "", float, double)
{
    // A third has all the digits that the type can hold.
    long double before = 0;
    for (const int distance : {4, 16, 64}) {
        long double largest = 0;
        for (unsigned seed = 1; seed <= 1000; ++seed) {
            auto scores = drawn<TestType>(seed, 2, 1);
            scores[0] /= 3;
            scores[1] = scores[1] / 3 - TestType(distance);
            const std::vector<long double> wide(scores.begin(), scores.end());
            const auto exact = softmax(wide)[1];
            const auto share = arithmetic::shifted_softmax(scores)[1];
            largest = std::max(largest,
                std::abs(share - exact) / accuracy::spacing<TestType>(exact));
        }
        CAPTURE(distance);
        CHECK(largest > 1.5L * before);
        before = largest;
    }
}

TEMPLATE_TEST_CASE(
    "Many powers add up without losing their rests", "", float, double)
{
    const auto many = std::size_t(GENERATE(1000, 5000));
    std::vector<twofold::number<TestType>> each(many + 1, {-20, 0});
    each[7] = {0, 0};
    const TestType lift = GENERATE(TestType(0), TestType(8));
    const double exact = double(many) * std::exp(-20.0 + double(lift));
    const double near = 2 * std::numeric_limits<TestType>::epsilon();
    CHECK_THAT(double(arithmetic::sum_of_others(each, 7, lift)),
        WithinRel(exact, near));
}

TEMPLATE_TEST_CASE("A leader's logarithm keeps its digits among the smallest "
                   "numbers",
    "", float, double)
{
    const int behind = GENERATE(80, 90, 100, 640, 705, 712, 716, 730);
    const auto length = std::size_t(GENERATE(2, 100, 4096));
    std::vector<TestType> scores(length, -TestType(behind) - TestType(0.3));
    scores[1] = 0;
    CAPTURE(behind, length);
    CHECK(worst(scores, true) <= 2);
}

TEMPLATE_TEST_CASE(
    "The naive softmax agrees where nothing overflows", "", float, double)
{
    const auto scores = drawn<TestType>(GENERATE(1u, 2u), 10, 20);
    const auto shares = softmax(scores);
    const auto naive = activation::naive_softmax(scores);
    const double near = 40 * std::numeric_limits<TestType>::epsilon();
    for (std::size_t k = 0; k < scores.size(); ++k)
        CHECK_THAT(double(naive[k]), WithinRel(double(shares[k]), near));
}

TEMPLATE_TEST_CASE("The naive softmax gives NaN where a power overflows, and "
                   "where all become 0",
    "", float, double)
{
    const TestType sign = GENERATE(TestType(1), TestType(-1));
    const std::vector<TestType> scores{sign * 1010, sign * 1000, sign * 990};
    CHECK(all_nan(activation::naive_softmax(scores)));
    const auto shares = softmax(scores);
    CHECK_FALSE(all_nan(shares));
    const double largest = *std::max_element(shares.begin(), shares.end());
    CHECK_THAT(largest, WithinRel(0.99995460007, 1e-7));
}

TEST_CASE("A power overflows above 88.72 in float, and above 709.78 in double")
{
    const auto computes = [](auto score) {
        const std::vector<decltype(score)> scores{score, 0};
        const bool finite = !std::isnan(activation::naive_softmax(scores)[0]);
        CHECK(std::isfinite(activation::naive_log_sum_exp(scores)) == finite);
        return finite;
    };
    CHECK(computes(88.72f));
    CHECK_FALSE(computes(88.73f));
    CHECK(computes(709.78));
    CHECK_FALSE(computes(709.79));
}

TEMPLATE_TEST_CASE("The naive softmax gives nothing but zeros where only the "
                   "sum overflows",
    "", float, double)
{
    const TestType largest = std::numeric_limits<TestType>::max();
    const auto length = std::size_t(GENERATE(2, 3, 10));
    const std::vector<TestType> scores(length, std::log(largest) - 0.25F);
    REQUIRE(std::isfinite(std::exp(scores[0])));
    for (const TestType share : activation::naive_softmax(scores))
        CHECK(share == 0);
    CHECK(softmax(scores)[0] == 1 / TestType(length));
}

TEMPLATE_TEST_CASE("A search for the largest score that begins at 0 fails when "
                   "all scores are negative",
    "", float, double)
{
    const auto from_zero = [](std::vector<TestType> scores) {
        const TestType largest = arithmetic::naive_largest(scores);
        for (TestType& score : scores)
            score -= largest;
        return activation::naive_softmax(scores);
    };
    const std::vector<TestType> positive{1010, 1000, 990};
    CHECK(arithmetic::naive_largest(positive) == 1010);
    CHECK_THAT(double(from_zero(positive)[0]),
        WithinRel(double(softmax(positive)[0]), 1e-7));
    const std::vector<TestType> negative{-1000, -1001, -1002};
    CHECK(arithmetic::naive_largest(negative) == 0);
    CHECK(all_nan(from_zero(negative)));
    CHECK_THAT(double(softmax(negative)[0]), WithinRel(0.66524095578, 1e-7));
}

TEMPLATE_TEST_CASE("The logarithm of the sum of powers is between the largest "
                   "score and ln n above it",
    "", float, double)
{
    using activation::log_sum_exp;
    using limits = std::numeric_limits<TestType>;
    const auto scores = drawn<TestType>(GENERATE(1u, 2u, 3u), 50, 2000);
    const TestType largest = *std::max_element(scores.begin(), scores.end());
    CHECK(log_sum_exp(scores) >= largest);
    CHECK(log_sum_exp(scores) <= largest + std::log(TestType(50)));

    constexpr TestType infinity = limits::infinity();
    CHECK(log_sum_exp(std::vector<TestType>{-infinity}) == -infinity);
    CHECK(log_sum_exp(std::vector<TestType>{-infinity, 3}) == 3);
    CHECK(log_sum_exp(std::vector<TestType>{1, infinity}) == infinity);
    CHECK(
        std::isnan(log_sum_exp(std::vector<TestType>{1, limits::quiet_NaN()})));
}

TEMPLATE_TEST_CASE("The naive logarithm of a sum of powers is infinite too "
                   "soon",
    "", float, double)
{
    constexpr TestType infinity = std::numeric_limits<TestType>::infinity();
    const TestType a = GENERATE(TestType(-1000), TestType(1000));
    const std::vector<TestType> scores{a, a};
    CHECK(std::abs(activation::naive_log_sum_exp(scores)) == infinity);
    CHECK(activation::log_sum_exp(scores) == a + std::log(TestType(2)));
}

TEST_CASE("The logarithm of a sum of powers keeps its promise")
{
    // 16 ulp, and 16 epsilons where the answer is within 1 of 0.
    const auto length = std::size_t(GENERATE(1, 2, 10, 4096));
    const auto seed = GENERATE(1u, 2u, 3u);
    const double spread = GENERATE(1.0, 20.0, 1400.0);
    const double lowered = GENERATE(0.0, 8.3, 9.0);
    auto scores = drawn<double>(seed, length, spread);
    for (double& score : scores)
        score -= lowered;
    const std::vector<long double> wide(scores.begin(), scores.end());
    const long double exact = activation::naive_log_sum_exp(wide);
    const double answer = activation::log_sum_exp(scores);
    const long double unit = std::max(accuracy::spacing<double>(exact),
        std::abs(exact) <= 1 ? std::numeric_limits<double>::epsilon() : 0.0L);
    CAPTURE(length, seed, spread, lowered);
    CHECK(std::abs(answer - exact) <= 16 * unit);
}

TEMPLATE_TEST_CASE(
    "What a raised choice gains, the others lose", "", double, float)
{
    const auto seed = GENERATE(1u, 2u, 3u, 4u);
    const auto scores = drawn<TestType>(seed, 5, 6);
    const std::vector<double> wide(scores.begin(), scores.end());
    const auto y = softmax(wide);
    const double near = 1e-5;
    for (std::size_t j = 0; j < wide.size(); ++j) {
        auto up = wide, down = wide;
        up[j] += near;
        down[j] -= near;
        const auto high = softmax(up), low = softmax(down);
        double gains = 0;
        for (std::size_t k = 0; k < wide.size(); ++k) {
            const double gain = (high[k] - low[k]) / (2 * near);
            const double one = k == j ? 1 : 0;
            CHECK_THAT(gain, WithinAbs(y[k] * (one - y[j]), 1e-9));
            CHECK((gain > 0) == (k == j));
            gains += gain;
        }
        CHECK_THAT(gains, WithinAbs(0, 1e-9));
    }
}

TEST_CASE("The slope of the cross-entropy is the share minus the target")
{
    const auto seed = GENERATE(1u, 2u, 3u, 4u);
    const auto scores = drawn<double>(seed, 5, 6);
    const auto y = softmax(scores);
    const double near = 1e-5;
    for (std::size_t j = 0; j < scores.size(); ++j) {
        auto up = scores, down = scores;
        up[j] += near;
        down[j] -= near;
        const std::size_t right = 2;
        const double target = j == right ? 1 : 0;
        const double rise = log_softmax(down)[right] - log_softmax(up)[right];
        CHECK_THAT(rise / (2 * near), WithinAbs(y[j] - target, 1e-9));
    }
}

TEMPLATE_TEST_CASE(
    "The softmax of two scores is the sigmoid of their difference", "", float,
    double)
{
    const auto half = GENERATE(range(-60, 61));
    const TestType x = TestType(half) / 2;
    const auto shares = softmax(std::vector<TestType>{3 + x, 3});
    const double near = 8 * std::numeric_limits<TestType>::epsilon();
    CAPTURE(x);
    CHECK_THAT(
        double(shares[0]), WithinRel(double(activation::sigmoid(x)), near));
    CHECK_THAT(
        double(shares[1]), WithinRel(double(activation::sigmoid(-x)), near));
}

TEST_CASE("The logarithm of the softmax loses digits that log-softmax keeps")
{
    const std::vector<double> scores{34, 0};
    const double first = -std::log1p(std::exp(-34.0));
    CHECK_THAT(log_softmax(scores)[0], WithinRel(first, 1e-15));
    CHECK_THAT(std::log(softmax(scores)[0]), !WithinRel(first, 0.01));
    const std::vector<double> further{40, 0};
    CHECK(std::log(softmax(further)[0]) == 0);
    CHECK(log_softmax(further)[0] < 0);
}

TEMPLATE_TEST_CASE("The logarithm of a share of exactly 0 is minus infinity, "
                   "which log-softmax avoids",
    "", float, double)
{
    const TestType ahead = GENERATE(TestType(800), TestType(5000));
    const std::vector<TestType> scores{ahead, 0};
    REQUIRE(softmax(scores)[1] == 0);
    CHECK(std::log(softmax(scores)[1])
        == -std::numeric_limits<TestType>::infinity());
    CHECK(log_softmax(scores)[1] == -ahead);
}

TEST_CASE("A low temperature favours the largest score, and a high one makes "
          "all shares alike")
{
    // The largest score first, the smallest last.
    const auto row = GENERATE(std::vector<double>{2.5, 1.0, -0.5},
        std::vector<double>{-30, -30.125, -45}, std::vector<double>{9, 0, -9});
    const auto at = [&](double temperature) {
        std::vector<double> scores = row;
        for (double& score : scores)
            score /= temperature;
        return softmax(scores);
    };
    double before = 1;
    for (const double temperature : {0.01, 0.1, 0.5, 1.0, 4.0, 100.0, 1e4}) {
        const auto y = at(temperature);
        CHECK(y[0] > y[1]);
        CHECK(y[1] >= y[2]); // both can be 0
        CHECK(y[0] <= before);
        before = y[0];
    }
    CHECK(at(0.01)[0] > 0.999);
    for (const double share : at(1e4))
        CHECK_THAT(share, WithinAbs(1.0 / 3, 1e-3));
}

TEMPLATE_TEST_CASE(
    "The identity is everywhere as steep as its input", "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const TestType x = GENERATE_COPY(TestType(-2.5), TestType(0),
        limits::denorm_min(), limits::max(), limits::infinity());
    CHECK(activation::identity_slope(x) == 1);
    CHECK(activation::identity_slope(-x) == 1);
    CHECK(std::isnan(activation::identity_slope(limits::quiet_NaN())));
}
