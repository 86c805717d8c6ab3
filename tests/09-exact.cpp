#include "01-arrays/sum.hpp"
#include "01-arrays/uniform.hpp"
#include "03-sigmoid/naive_sigmoid_slope.hpp"
#include "03-sigmoid/sigmoid.hpp"
#include "03-sigmoid/sigmoid_slope.hpp"
#include "03-sigmoid/tanh_slope.hpp"
#include "04-relu/elu.hpp"
#include "04-relu/gelu.hpp"
#include "04-relu/naive_elu.hpp"
#include "04-relu/naive_gelu.hpp"
#include "04-relu/naive_softplus.hpp"
#include "04-relu/relu.hpp"
#include "04-relu/softplus.hpp"
#include "05-output/log_softmax.hpp"
#include "05-output/naive_largest.hpp"
#include "05-output/naive_softmax.hpp"
#include "05-output/softmax.hpp"
#include "09-exact/compensated_sum.hpp"
#include "09-exact/flushed.hpp"
#include "09-exact/format.hpp"
#include "09-exact/largest_error.hpp"
#include "09-exact/naive_tanh_slope.hpp"
#include "09-exact/pairwise_sum.hpp"
#include "09-exact/spacing.hpp"
#include "09-exact/ulps.hpp"

#include "catch.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <limits>
#include <random>
#include <string>
#include <vector>

using namespace activation;
using Catch::Matchers::WithinRel;
using exact::largest_error, exact::ulps;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

/// All digits of a float are wrong from here on: 2 to the 23 ulp.
constexpr double everything = 0x1p23;

/// Makes random numbers between 0 and 1.
template <typename Real>
std::vector<Real> row(std::size_t count, unsigned seed)
{
    std::mt19937 bits(seed);
    std::vector<Real> numbers(count);
    for (Real& number : numbers)
        number = Real(arrays::uniform(bits, 0, 1));
    return numbers;
}

} // namespace

TEMPLATE_TEST_CASE("One ulp is the distance from a number to the next one "
                   "further out",
    "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    for (TestType x = limits::denorm_min(); x < limits::max() / 4; x *= 2) {
        for (const TestType y : {x, x + x / 2}) {
            const TestType next = std::nextafter(y, limits::infinity());
            CAPTURE(y);
            REQUIRE(exact::spacing<TestType>(double(y)) == double(next - y));
            REQUIRE(exact::spacing<TestType>(-double(y)) == double(next - y));
        }
    }
}

TEMPLATE_TEST_CASE("Below the smallest normal number the spacing no longer "
                   "shrinks",
    "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    const double smallest = double(limits::denorm_min());
    CHECK(exact::spacing<TestType>(0) == smallest);
    CHECK(exact::spacing<TestType>(double(limits::min())) == smallest);
    CHECK(exact::spacing<TestType>(double(limits::min()) * 2) == 2 * smallest);
}

TEMPLATE_TEST_CASE("Two different finite numbers have a difference that is "
                   "not 0",
    "", float, double)
{
    using limits = std::numeric_limits<TestType>;
    for (TestType x = limits::denorm_min(); x < limits::max() / 4; x *= 3) {
        const TestType next = std::nextafter(x, limits::infinity());
        CAPTURE(x);
        REQUIRE(next - x > 0);
        REQUIRE(x - next < 0);
    }
}

TEST_CASE("The nearest float is never more than half an ulp away")
{
    std::mt19937 bits(9);
    for (int attempt = 0; attempt < 1000; ++attempt) {
        const double power = arrays::uniform(bits, -150, 127);
        const double y = std::exp2(power);
        CAPTURE(y);
        REQUIRE(ulps(float(y), y) <= 0.5);
        REQUIRE(ulps(float(-y), -y) <= 0.5);
    }
}

TEST_CASE("Every normal float is between 2 to the 23 and 2 to the 24 ulp from "
          "zero")
{
    for (float x = std::numeric_limits<float>::min(); std::isfinite(x);
        x *= 1.37f) {
        const double away = double(x) / exact::spacing<float>(double(x));
        CAPTURE(x);
        REQUIRE(away >= 0x1p23);
        REQUIRE(away < 0x1p24);
    }
}

TEMPLATE_TEST_CASE("No digit of an infinite answer is right", "", float, double)
{
    const TestType bad = GENERATE(TestType(infinity), TestType(not_a_number));
    CHECK(ulps(bad, 1) == infinity);
    CHECK(ulps(TestType(1), 1) == 0);
    CHECK(ulps(TestType(1), 1 + 3 * exact::spacing<TestType>(1)) == 3);
}

TEST_CASE("NaN is not equal to itself, and infinity minus infinity is NaN")
{
    const double far = GENERATE(infinity);
    const double spoilt = far - far;
    CHECK(std::isnan(spoilt));
    CHECK_FALSE(spoilt == spoilt);
    CHECK(std::isnan(0 * far));
    CHECK(std::isnan(0 / (far - far)));
}

TEST_CASE("The two zeros are equal, and one divided by each is not")
{
    const double zero = GENERATE(0.0);
    CHECK(zero == -zero);
    CHECK(1 / zero == infinity);
    CHECK(1 / -zero == -infinity);
}

TEST_CASE("A step of the input to the next float moves GELU at minus 13 by "
          "more than a hundred ulp")
{
    const float x = -13, next = std::nextafter(x, 0.0f);
    const double moved = gelu(double(next)) - gelu(double(x));
    CHECK(std::abs(moved) > 100 * exact::spacing<float>(gelu(double(x))));
    CHECK(ulps(gelu(x), gelu(double(x))) <= 4);
}

TEST_CASE("Cancellation takes every digit of a slope or an ELU in float, and "
          "the safe forms keep what they promise")
{
    const auto safe_elu = [](auto x) { return elu(x); };
    CHECK(largest_error(naive_elu<float>, safe_elu, -1e-8, -2e-8) > everything);
    CHECK(largest_error(safe_elu, safe_elu, -10, 0) <= 4);

    // The worst inputs of all, as the sweep has found them.
    CHECK(ulps(sigmoid_slope(4.1313386f), sigmoid_slope(double(4.1313386f)))
        > 4.4);
    CHECK(ulps(tanh_slope(2.0656693f), tanh_slope(double(2.0656693f))) > 4.4);

    CHECK(
        largest_error(naive_sigmoid_slope<float>, sigmoid_slope<double>, 18, 20)
        > everything);
    CHECK(largest_error(sigmoid_slope<float>, sigmoid_slope<double>, -40, 40)
        <= 5);

    CHECK(largest_error(naive_tanh_slope<float>, tanh_slope<double>, 10, 12)
        > everything);
    CHECK(largest_error(tanh_slope<float>, tanh_slope<double>, -20, 20) <= 5);
}

TEST_CASE("The difference of two floats is exact if neither is more than twice "
          "the other")
{
    std::mt19937 bits(1);
    for (int i = 0; i < 10000; ++i) {
        const float x = float(arrays::uniform(bits, -1, 1)) * 0x1p-120f;
        const float y = x * float(arrays::uniform(bits, 0.5, 2));
        REQUIRE(double(x - y) == double(x) - double(y));
    }
    // Further apart, the digits of the smaller one do not fit.
    CHECK(double(1.0f - 0x1p-25f) != 1.0 - 0x1p-25);
}

TEST_CASE("The smallest number is one ulp from zero")
{
    const float smallest = std::numeric_limits<float>::denorm_min();
    CHECK(exact::spacing<float>(smallest) == smallest);
    CHECK(exact::spacing<float>(0) == smallest);
    CHECK(ulps(0.0f, double(smallest)) == 1);
}

TEST_CASE("One plus a ten-millionth is in float one plus an ulp, and one plus "
          "a hundred-millionth is one")
{
    CHECK(1 + 1e-7f == 1 + float(exact::spacing<float>(1)));
    CHECK(1 + 1e-8f == 1);
}

TEST_CASE("Added to 10, the wrong GELU at minus 5.5 and the right one give the "
          "same float")
{
    CHECK(naive_gelu(-5.5f) != gelu(-5.5f));
    CHECK(10 + naive_gelu(-5.5f) == 10 + gelu(-5.5f));
    CHECK(std::log(-naive_gelu(-5.5f)) != std::log(-gelu(-5.5f)));
}

TEST_CASE("In float one plus erf is off by more than half of GELU at minus "
          "5.5, and keeps no digit from minus 6 on")
{
    CHECK(naive_gelu(-5.5f) / gelu(-5.5f) > 1.5f);
    CHECK_THAT(gelu(-5.5f), WithinRel(-1.04442594e-07f, 1e-7f));
    CHECK(largest_error(naive_gelu<float>, gelu<double>, -12, -6) > everything);
    CHECK(largest_error(gelu<float>, gelu<double>, -12, 12) <= 4);
}

TEST_CASE("The plain softplus and the logarithm of a softmax keep no digit in "
          "float once their sum is exactly 1, and the safe forms do")
{
    const auto safe = [](auto x) { return softplus(x); };
    CHECK(1 + std::exp(-17.0f) == 1);
    CHECK(largest_error(naive_softplus<float>, safe, -40, -17) > everything);
    CHECK(largest_error(safe, safe, -40, 120) <= 4);

    for (const float lead : {18.f, 20.f, 25.f}) {
        const double right = log_softmax(std::vector<double>{lead, 0})[0];
        const float naive = std::log(softmax(std::vector<float>{lead, 0})[0]);
        CAPTURE(lead);
        CHECK(ulps(naive, right) > everything);
        CHECK(ulps(log_softmax(std::vector<float>{lead, 0})[0], right) <= 4);
    }
}

TEST_CASE("A maximum begun at 0 repairs the softmax for large scores, and not "
          "for small ones")
{
    const auto from_zero = [](std::vector<float> scores) {
        const float largest = arithmetic::naive_largest(scores);
        for (float& score : scores)
            score -= largest;
        return naive_softmax(scores)[0];
    };
    const double share = 1 / (1 + std::exp(-1.0));
    const std::vector<float> high{100, 99}, low{-110, -111}, edge{-103, -104};
    CHECK(std::isnan(naive_softmax(high)[0]));
    CHECK(ulps(from_zero(high), share) <= 4);
    CHECK(std::isnan(from_zero(low)));
    CHECK(from_zero(edge) == 1);
    for (const auto& scores : {high, low, edge})
        CHECK(ulps(softmax(scores)[0], share) <= 4);
}

TEST_CASE("The plain softplus is infinite from 89 on in float")
{
    const float x = GENERATE(89.f, 100.f, 1e30f);
    CHECK(std::isinf(naive_softplus(x)));
    CHECK(softplus(x) == x);
}

TEST_CASE("A wrong reference calls a wrong answer right")
{
    const float x = GENERATE(-9.f, -12.f);
    CAPTURE(x);
    CHECK(ulps(naive_gelu(x), naive_gelu(double(x))) == 0);
    CHECK(ulps(naive_gelu(x), gelu(double(x))) > everything);
    CHECK(ulps(gelu(x), gelu(double(x))) <= 4);
}

TEST_CASE("An error is drawn between a tenth and 2 to the 24 ulp")
{
    CHECK(exact::drawn(0) == 0.1);
    CHECK(exact::drawn(2.5) == 2.5);
    CHECK(exact::drawn(infinity) == 0x1p24);
}

TEMPLATE_TEST_CASE("The naive slope of tanh keeps its contract at infinity and "
                   "NaN",
    "", float, double)
{
    const TestType end = GENERATE(TestType(infinity), TestType(-infinity));
    CHECK(naive_tanh_slope(end) == 0);
    CHECK(std::isnan(naive_tanh_slope(TestType(not_a_number))));
    CHECK(naive_tanh_slope(TestType(0)) == 1);
}

TEST_CASE("The rest of a sum is not 0, although on paper it would be")
{
    const double x = GENERATE(1.0), y = GENERATE(1e-20);
    CHECK(twofold::sum(x, y).value == x);
    CHECK(twofold::sum(x, y).rest == y);
}

TEST_CASE("Without its guard GELU of minus infinity would be NaN")
{
    const double x = GENERATE(-infinity);
    CHECK(std::isnan(x / 2 * std::erfc(-x / std::sqrt(2.0))));
    CHECK(gelu(x) == 0);
}

TEST_CASE("No header of the book reads errno or a floating-point flag")
{
    const std::string here = __FILE__;
    const std::string code = here.substr(0, here.rfind("tests/")) + "code";
    int headers = 0;
    for (const auto& entry :
        std::filesystem::recursive_directory_iterator(code)) {
        if (entry.path().extension() != ".hpp")
            continue;
        std::ifstream file(entry.path());
        const std::string text(std::istreambuf_iterator<char>(file), {});
        CAPTURE(entry.path());
        CHECK(text.find("errno") == std::string::npos);
        CHECK(text.find("cfenv") == std::string::npos);
        ++headers;
    }
    CHECK(headers > 100);
}

TEST_CASE("Flushed to zero, the sigmoid of minus 88 keeps no digit in float")
{
    const float kept = sigmoid(-88.0f);
    CHECK(kept > 0);
    CHECK(ulps(kept, sigmoid(-88.0)) <= 4);
    CHECK(exact::flushed(kept) == 0);
    CHECK(ulps(exact::flushed(kept), sigmoid(-88.0)) > 0x1p22);
}

TEMPLATE_TEST_CASE("Where subnormals are flushed, two different numbers can "
                   "have the difference 0",
    "", float, double)
{
    const TestType x = std::numeric_limits<TestType>::min();
    const TestType y = std::nextafter(x, TestType(1));
    CHECK(y - x > 0);
    CHECK(exact::flushed(y - x) == 0);
    CHECK(exact::flushed(x) == x);
    CHECK(std::signbit(exact::flushed(x - y)));
    CHECK(std::isnan(exact::flushed(TestType(not_a_number))));
}

TEST_CASE("A square minus itself is 0, and fused it need not be")
{
    const float x = GENERATE(0.1f, 0.7f);
    const float square = x * x;
    CHECK(square - square == 0);
    CHECK(std::fma(x, x, -square) != 0);
}

TEST_CASE("The product of two floats is exact in double")
{
    std::mt19937 bits(9);
    for (int attempt = 0; attempt < 1000; ++attempt) {
        const float x = float(arrays::uniform(bits, -1, 1));
        const float y = float(arrays::uniform(bits, -1e9, 1e9));
        CAPTURE(x, y);
        REQUIRE(std::fma(double(x), double(y), -(double(x) * double(y))) == 0);
    }
}

TEST_CASE("A float that counts by ones stops at 2 to the 24")
{
    const float end = GENERATE(0x1p24f);
    CHECK(end - 1 + 1 == end);
    CHECK(end + 1 == end);
}

TEST_CASE("Of twenty sums of a quarter of a million floats all are right "
          "within 4 ulp by halves, and in order one is off by more than 40")
{
    double worst = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const auto numbers = row<float>(1 << 18, seed);
        const std::vector<double> wide(numbers.begin(), numbers.end());
        const double right = exact::compensated_sum<double>(wide);
        REQUIRE_THAT(right, WithinRel(0.5 * (1 << 18), 0.01));
        CHECK(ulps(exact::pairwise_sum<float>(numbers), right) <= 4);
        CHECK(ulps(exact::compensated_sum<float>(numbers), right) <= 1);
        worst = std::max(worst, ulps(arrays::sum(numbers), right));
    }
    CHECK(worst > 40);
}

TEMPLATE_TEST_CASE("Sums of whole numbers are exact by halves and compensated",
    "", float, double)
{
    for (const std::size_t count : {0u, 1u, 2u, 7u, 8u, 9u, 100u, 1001u}) {
        std::vector<TestType> numbers(count);
        TestType right = 0;
        for (std::size_t i = 0; i < count; ++i)
            right += numbers[i] = TestType(int(i * i % 13) - 4);
        CAPTURE(count);
        CHECK(exact::pairwise_sum<TestType>(numbers) == right);
        CHECK(exact::compensated_sum<TestType>(numbers) == right);
    }
}

TEMPLATE_TEST_CASE("A compensated sum finds again what a large number has "
                   "covered",
    "", float, double)
{
    const TestType large = 8 / std::numeric_limits<TestType>::epsilon();
    const std::vector<TestType> numbers{1, large, 1, -large};
    CHECK(arrays::sum(numbers) == 0);
    CHECK(exact::compensated_sum<TestType>(numbers) == 2);
    const std::vector<TestType> endless{1, TestType(infinity), 1};
    CHECK(exact::compensated_sum<TestType>(endless) == TestType(infinity));
}

TEST_CASE("Rounded to the digits of float, a double is the float that the "
          "compiler makes of it")
{
    std::mt19937 bits(9);
    for (int attempt = 0; attempt < 2000; ++attempt) {
        const double x = std::exp2(arrays::uniform(bits, -152, 127.9))
            * (attempt % 2 ? 1 : -1);
        CAPTURE(x);
        REQUIRE(exact::float32.rounded(x) == double(float(x)));
    }
    CHECK(exact::float32.rounded(1e39) == infinity);
    CHECK(exact::float32.rounded(-infinity) == -infinity);
    CHECK(std::isnan(exact::float32.rounded(not_a_number)));
    CHECK(std::signbit(exact::float32.rounded(-0.0)));
}

TEST_CASE("A bfloat16 is the upper half of a float")
{
    std::mt19937 bits(9);
    for (int attempt = 0; attempt < 1000; ++attempt) {
        const double x = arrays::uniform(bits, -100, 100);
        const float narrow = float(exact::bfloat16.rounded(x));
        CAPTURE(x);
        REQUIRE((std::bit_cast<std::uint32_t>(narrow) & 0xffff) == 0);
        REQUIRE_THAT(narrow, WithinRel(float(x), 0x1p-8f));
    }
}

TEST_CASE("A number between two of a format goes to the nearer one, and from "
          "the middle to the even one")
{
    CHECK(exact::bfloat16.rounded(257) == 256);
    CHECK(exact::bfloat16.rounded(259) == 260);
    CHECK(exact::bfloat16.rounded(257.1) == 258);
    CHECK(exact::float16.rounded(2049) == 2048);
    CHECK(exact::float16.rounded(65519) == 65504);
    CHECK(exact::float16.rounded(65520) == infinity);
    CHECK(exact::float16.rounded(-65520) == -infinity);
    CHECK(exact::float16.rounded(0x1p-24) == 0x1p-24);
    CHECK(exact::float16.rounded(0x1p-25) == 0);
}

TEST_CASE("A bfloat16 that counts by ones stops at 256, a float16 at 2048")
{
    const auto end = [](exact::format kind) {
        double count = 0;
        while (kind.rounded(count + 1) > count)
            count = kind.rounded(count + 1);
        return count;
    };
    CHECK(end(exact::bfloat16) == 256);
    CHECK(end(exact::float16) == 2048);
}

TEST_CASE("ReLU answers exactly in every format")
{
    const auto kind = GENERATE(exact::bfloat16, exact::float16);
    std::mt19937 bits(9);
    for (int attempt = 0; attempt < 1000; ++attempt) {
        const double x = kind.rounded(arrays::uniform(bits, -9, 9));
        REQUIRE(kind.rounded(relu(x)) == relu(x));
    }
}

TEST_CASE("The sigmoid of 6.25 is exactly 1 in bfloat16, and of 8.5 in "
          "float16")
{
    CHECK(exact::bfloat16.rounded(sigmoid(6.25)) == 1);
    CHECK(exact::bfloat16.rounded(sigmoid(6.1875)) < 1);
    CHECK(exact::bfloat16.rounded(sigmoid(-6.25)) > 0);
    CHECK(exact::float16.rounded(sigmoid(8.5)) == 1);
    CHECK(exact::float16.rounded(sigmoid(8.25)) < 1);
}

TEST_CASE("In float16 the power of a score above 11.1 is infinite, and far "
          "below the largest score a power is 0")
{
    CHECK(std::isinf(exact::float16.rounded(std::exp(11.1))));
    CHECK(exact::float16.rounded(std::exp(11.0)) > 0);
    CHECK(exact::float16.rounded(std::exp(-18.0)) == 0);
    CHECK(exact::bfloat16.rounded(std::exp(-18.0)) > 0);
    CHECK(std::isfinite(exact::bfloat16.rounded(std::exp(88.0))));
}

TEST_CASE("With the sum kept in bfloat16, 512 equal scores get twice their "
          "share")
{
    double narrow = 0;
    float wide = 0;
    for (int score = 0; score < 512; ++score) {
        narrow = exact::bfloat16.rounded(narrow + 1);
        wide += 1;
    }
    CHECK(exact::bfloat16.rounded(1 / narrow) == 2.0 / 512);
    CHECK(exact::bfloat16.rounded(1 / double(wide)) == 1.0 / 512);
}
